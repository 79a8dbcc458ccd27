package cn.dingzhou.rest.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each request an id, or keeps the one it came with, for logs, problems and the answer. */
public class RequestId {

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** The running request's id. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? "none" : id.toString();
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    void assign(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        String id = given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        request.setProperty(KEY, id);
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        Object id = request.getProperty(KEY);
        if (id != null) {
            answer.getHeaders().putSingle(HEADER, id);
        }
    }
}
