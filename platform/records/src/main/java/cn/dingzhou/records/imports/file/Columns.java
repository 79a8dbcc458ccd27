package cn.dingzhou.records.imports.file;

import cn.dingzhou.records.imports.ImportKey;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that the sheets of a record type may have, and must. */
final class Columns {

    private static final List<Class<? extends Annotation>> REQUIRING =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, double.class);

    private final Map<String, Column> byName = new LinkedHashMap<>();
    private final Set<String> requiredLists = new HashSet<>();

    Columns(Type recordType) {
        JavaType type = TypeFactory.defaultInstance().constructType(recordType);
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            Class<?> element = elementType(component);
            Class<?> inner = TypeFactory.defaultInstance()
                    .resolveMemberType(component.getGenericType(), type.getBindings())
                    .getRawClass();
            if (isRecordOfCells(inner)) {
                for (RecordComponent nested : inner.getRecordComponents()) {
                    add(component.getName(), null, nested);
                }
            } else if (element == null || !isRecordOfCells(element)) {
                add(null, null, component);
            } else {
                if (isRequired(component)) {
                    requiredLists.add(component.getName());
                }
                for (RecordComponent nested : element.getRecordComponents()) {
                    add(null, component.getName(), nested);
                }
            }
        }
    }

    /** A value object such as a code is a cell of its own, not a row of cells. */
    private static boolean isRecordOfCells(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .noneMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    /**
     * The columns of a header, by position; the error file's own are null, so that a mended error file is an import file.
     *
     * @throws cn.dingzhou.rest.problem.DomainException 400 if one is missing, unknown or there twice
     */
    List<@Nullable Column> of(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!byName.containsKey(name) && !ErrorColumns.NAMES.contains(name)) {
                throw FileProblems.columnUnknown(i + 1, name, byName.keySet());
            }
            if (!seen.add(name)) {
                throw FileProblems.columnTwice(name);
            }
        }
        List<String> missing = byName.values().stream()
                .filter(column -> column.required() && isListed(column, seen))
                .map(Column::name)
                .filter(name -> !seen.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw FileProblems.columnMissing(missing);
        }
        return header.stream().<@Nullable Column>map(byName::get).toList();
    }

    /** A list that may be left out needs none of its columns, but with one all that are required. */
    private boolean isListed(Column column, Collection<String> names) {
        return column.list() == null
                || requiredLists.contains(column.list())
                || names.stream().anyMatch(name -> name.startsWith(column.list() + "."));
    }

    private void add(@Nullable String group, @Nullable String list, RecordComponent component) {
        boolean key = list == null && component.isAnnotationPresent(ImportKey.class);
        Column column = new Column(group, list, component.getName(), kind(component), isRequired(component), key);
        byName.put(column.name(), column);
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType().isPrimitive()
                || REQUIRING.stream().anyMatch(component.getAccessor()::isAnnotationPresent);
    }

    private static Column.Kind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (elementType(component) != null) {
            return Column.Kind.WORDS;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Column.Kind.TRUTH;
        }
        if (Number.class.isAssignableFrom(type) || NUMBERS.contains(type)) {
            return Column.Kind.NUMBER;
        }
        return type == LocalDate.class ? Column.Kind.DATE : Column.Kind.TEXT;
    }

    private static @Nullable Class<?> elementType(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                        && component.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }
}
