package cn.dingzhou.records.exports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column for each field of a record's JSON, a nested record's under {@code outer.inner}. */
final class ExportColumns {

    /** A field, and by which accessors it is reached. */
    private record Column(String title, List<Method> path) {

        @Nullable
        Object read(Object row) {
            Object value = row;
            for (Method accessor : path) {
                value = value == null ? null : call(accessor, value);
            }
            return value;
        }
    }

    private final List<Column> columns = new ArrayList<>();

    ExportColumns(Class<? extends Record> type) {
        add("", List.of(), type);
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    /** Numbers, truths, days and moments as they are, everything else as text; null where there is nothing. */
    List<@Nullable Object> cells(Record row) {
        return columns.stream()
                .<@Nullable Object>map(column -> cell(column.read(row)))
                .toList();
    }

    private void add(String prefix, List<Method> path, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // The views of the services are not public.
            accessor.setAccessible(true);
            List<Method> longer =
                    Stream.concat(path.stream(), Stream.of(accessor)).toList();
            String title = prefix + component.getName();
            if (hasFields(component.getType())) {
                add(title + ".", longer, component.getType());
            } else {
                columns.add(new Column(title, longer));
            }
        }
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant) {
            return value;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(ExportColumns::word).collect(Collectors.joining(";"))
                : value.toString();
    }

    /** An element of a list; a record in it gets its fields one after the other. */
    private static String word(Object element) {
        return hasFields(element.getClass())
                ? new ExportColumns(element.getClass().asSubclass(Record.class))
                        .cells((Record) element).stream()
                                .filter(cell -> cell != null)
                                .map(Object::toString)
                                .collect(Collectors.joining(" "))
                : element.toString();
    }

    /** A value object such as a code is a cell of its own. */
    private static boolean hasFields(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static @Nullable Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(accessor + " cannot be read", broken);
        }
    }
}
