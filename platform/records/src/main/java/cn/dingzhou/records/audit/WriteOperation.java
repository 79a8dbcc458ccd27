package cn.dingzhou.records.audit;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request that may change something.
 *
 * @param action method and address with its ids left open, as in {@code PATCH households/{id}}
 * @param object the address with its ids and without the query; of something new its own
 */
record WriteOperation(String action, String object) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String ROOT = "^/?(api/v1/)?";

    /** Absent for a request that reads, and for one that tells the trail itself. */
    static Optional<WriteOperation> of(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null || READING.contains(request.getMethod()) || method.isAnnotationPresent(AuditsItself.class)) {
            return Optional.empty();
        }
        String template = Stream.concat(addressed(resource.getResourceClass()), Stream.of(method))
                .flatMap(element -> Stream.ofNullable(element.getAnnotation(Path.class)))
                .map(path -> path.value().replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return Optional.of(new WriteOperation(request.getMethod() + " " + template, "")
                .on(request.getUriInfo().getPath()));
    }

    WriteOperation on(String path) {
        return new WriteOperation(action, path.replaceFirst(ROOT, ""));
    }

    /** The nearest class with an address. */
    private static Stream<AnnotatedElement> addressed(Class<?> resource) {
        return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .map(AnnotatedElement.class::cast)
                .limit(1);
    }
}
