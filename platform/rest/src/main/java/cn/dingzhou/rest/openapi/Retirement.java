package cn.dingzhou.rest.openapi;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells whoever calls a deprecated operation since when it is ({@code Deprecation}, RFC 9745), its last day ({@code Sunset},
 * RFC 8594) and what to call instead. An operation says so once, for its document and its answers:
 *
 * <pre>
 * &#64;Deprecated(since = "2027-01-01", forRemoval = true)
 * &#64;Extension(name = Retirement.SUNSET, value = "2027-12-31")
 * &#64;Extension(name = Retirement.SUCCESSOR, value = "/api/v1/placements")
 * </pre>
 */
public class Retirement {

    /** The day after which it may be gone. */
    public static final String SUNSET = "x-sunset";

    /** The address of what takes its place. */
    public static final String SUCCESSOR = "x-successor";

    @ServerResponseFilter
    public void tell(ContainerResponseContext answer, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Deprecated deprecated = method == null ? null : method.getAnnotation(Deprecated.class);
        if (deprecated == null) {
            return;
        }
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle(
                "Deprecation",
                "@"
                        + LocalDate.parse(deprecated.since())
                                .atStartOfDay(ZoneOffset.UTC)
                                .toEpochSecond());
        for (Extension extension : method.getAnnotationsByType(Extension.class)) {
            switch (extension.name()) {
                case SUNSET -> headers.putSingle("Sunset", httpDate(extension.value()));
                case SUCCESSOR ->
                    headers.add(HttpHeaders.LINK, "<%s>; rel=\"successor-version\"".formatted(extension.value()));
                default -> {}
            }
        }
    }

    private static String httpDate(String lastDay) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                LocalDate.parse(lastDay).atTime(23, 59, 59).atOffset(ZoneOffset.UTC));
    }
}
