package cn.dingzhou.events;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of a state record, read off its components. */
final class JsonSchema {

    static Map<String, Object> of(Class<?> state) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : state.getRecordComponents()) {
            properties.put(component.getName(), type(component.getGenericType()));
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", properties);
        return schema;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? ordered("type", "array", "items", type(last))
                    : ordered("type", "object", "additionalProperties", type(last));
        }
        Class<?> raw = (Class<?>) type;
        if (raw == RegionCode.class) {
            return ordered("type", "string", "pattern", "^(\\d{6}|\\d{9}|\\d{12})$");
        }
        if (raw.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(raw.getEnumConstants()).map(Object::toString).toList());
        }
        if (raw.isRecord()) {
            return of(raw);
        }
        return scalar(raw);
    }

    private static Map<String, Object> scalar(Class<?> raw) {
        if (raw == int.class || raw == Integer.class) {
            return ordered("type", "integer", "format", "int32");
        }
        if (raw == long.class) {
            return ordered("type", "integer", "format", "int64");
        }
        if (raw == boolean.class) {
            return ordered("type", "boolean");
        }
        if (raw == String.class) {
            return ordered("type", "string");
        }
        if (raw == UUID.class) {
            return ordered("type", "string", "format", "uuid");
        }
        if (raw == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        if (raw == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (raw == YearMonth.class) {
            return ordered("type", "string", "pattern", "^\\d{4}-\\d{2}$");
        }
        throw new IllegalArgumentException("an event body holds no " + raw);
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private JsonSchema() {}
}
