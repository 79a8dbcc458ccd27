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

/** Refuses a query parameter that the operation does not have: a filter misspelt and ignored would answer with everything. */
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
        List<FieldError> unknown = uri.getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new FieldError(
                        "/" + name,
                        "unknown-parameter",
                        "没有这个查询参数，可用的有：" + names,
                        "There is no such query parameter; there are " + names))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInputException(unknown);
        }
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
