package cn.dingzhou.rest.request;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A query parameter of the wrong form is a 400 that names it; Jakarta REST would say 404. */
@Provider
public class QueryParameters implements ParamConverterProvider {

    private static final Map<Type, Function<String, Object>> PARSERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            boolean.class, QueryParameters::parseBoolean,
            Boolean.class, QueryParameters::parseBoolean,
            LocalDate.class, Days::parse,
            RegionCode.class, RegionCode::new);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type type, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        Function<String, Object> parser = raw.isEnum() ? text -> constant(raw, text) : PARSERS.get(raw);
        return name == null || parser == null ? null : new Converter<>(name, raw, parser);
    }

    private static Object parseBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private record Converter<T>(String name, Class<T> type, Function<String, Object> parser)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings(
                "unchecked") // The parser was looked up by the type; a cast through a primitive's class would fail.
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) parser.apply(text);
            } catch (RuntimeException malformed) {
                throw new WebApplicationException(new InvalidInputException(error()), 400);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }

        private FieldError error() {
            if (type.isEnum()) {
                String words = Arrays.toString(type.getEnumConstants());
                return new FieldError("/" + name, "unknown-word", "应为以下之一：" + words, "Must be one of " + words);
            }
            return type == LocalDate.class
                    ? new FieldError(
                            "/" + name, "wrong-type", "应为日期，如 2020-12-31。", "Must be a date such as 2020-12-31.")
                    : new FieldError("/" + name, "wrong-type", "值的类型不对。", "The value has the wrong type.");
        }
    }
}
