package cn.dingzhou.rest.tracing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives each request an id, or keeps the one it came with, for logs, problems and the answer. */
@ApplicationScoped
public class RequestId {

    /** The header of request and answer. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Before the token is checked, so that a refusal can be found in the logs, too. */
    private static final int FIRST = 1000;

    /** The running request's id. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? "none" : id.toString();
    }

    void install(@Observes Filters filters) {
        filters.register(RequestId::assign, FIRST);
    }

    private static void assign(RoutingContext routing) {
        String given = routing.request().getHeader(HEADER);
        String id = given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        routing.response().putHeader(HEADER, id);
        routing.next();
    }
}
