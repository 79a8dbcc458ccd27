package cn.dingzhou.records.exports;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** @param type a record type, with what its parameters stand for */
    ExportColumns(Type type) {
        add("", List.of(), TypeFactory.defaultInstance().constructType(type));
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

    private void add(String prefix, List<Method> path, JavaType type) {
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            if (isNeverAnswered(accessor)) {
                continue;
            }
            // The views of the services are not public.
            accessor.setAccessible(true);
            List<Method> longer =
                    Stream.concat(path.stream(), Stream.of(accessor)).toList();
            String title = prefix + component.getName();
            JavaType field =
                    TypeFactory.defaultInstance().resolveMemberType(component.getGenericType(), type.getBindings());
            if (hasFields(field.getRawClass())) {
                add(title + ".", longer, field);
            } else {
                columns.add(new Column(title, longer));
            }
        }
    }

    private static boolean isNeverAnswered(Method accessor) {
        JsonProperty property = accessor.getAnnotation(JsonProperty.class);
        return property != null && property.access() == JsonProperty.Access.WRITE_ONLY;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Instant) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(";"));
        }
        return value instanceof Collection<?> list
                ? list.stream().map(ExportColumns::word).collect(Collectors.joining(";"))
                : value.toString();
    }

    /** An element of a list; a record in it gets its fields one after the other. */
    private static String word(Object element) {
        return hasFields(element.getClass())
                ? new ExportColumns(element.getClass())
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
