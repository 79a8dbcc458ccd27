package cn.dingzhou.rest.request;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not have, since a filter misspelt and ignored would answer with everything;
 * and one with the NUL character, which no database can compare with.
 */
@Singleton
class KnownQueryParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation == null || uri.getQueryParameters().isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(operation, KnownQueryParameters::of);
        List<FieldError> errors = uri.getQueryParameters().entrySet().stream()
                .flatMap(parameter -> error(parameter.getKey(), parameter.getValue(), names))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static Stream<FieldError> error(String name, List<String> values, Set<String> names) {
        if (!names.contains(name)) {
            return Stream.of(new FieldError(
                    "/" + name,
                    "unknown-parameter",
                    "没有这个查询参数，可用的有：" + names,
                    "There is no such query parameter; there are " + names));
        }
        return values.stream().anyMatch(value -> value.indexOf('\0') >= 0)
                ? Stream.of(new FieldError(
                        "/" + name, "wrong-type", "值中有不可用的字符。", "The value has a character that cannot be."))
                : Stream.of();
    }

    private static Set<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(KnownQueryParameters::carriers)
                .map(carrier -> carrier.getAnnotation(QueryParam.class))
                .flatMap(Stream::ofNullable)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<? extends AnnotatedElement> carriers(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
