package cn.dingzhou.rest.request;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An operation that takes a body gets one: without it Jakarta REST would hand over null. */
class RequiredBody {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH");
    private static final String PARAMETERS = "jakarta.ws.rs";

    @ServerRequestFilter
    void require(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method != null && WRITING.contains(request.getMethod()) && isEmpty(request) && takesBody(method)) {
            throw new DomainException(
                    400, "body-missing", Text.of("请求体为空，请发送 JSON。", "The request has no body; send JSON."));
        }
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") == null : length.equals("0");
    }

    private static boolean takesBody(Method method) {
        return Arrays.stream(method.getParameterAnnotations())
                .anyMatch(annotations -> Arrays.stream(annotations).noneMatch(RequiredBody::isFromElsewhere));
    }

    private static boolean isFromElsewhere(Annotation annotation) {
        return annotation.annotationType().getPackageName().startsWith(PARAMETERS);
    }
}
