package cn.dingzhou.rest.request;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.ProblemAnswers;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Headers that those who read them later would break at. */
@ApplicationScoped
class ReadableHeaders {

    /** Right after the request has its id. */
    private static final int EARLY = 999;

    void install(@Observes Filters filters) {
        filters.register(ReadableHeaders::forgetUnreadableWishes, EARLY);
    }

    /** A wish that cannot be read is none. */
    private static void forgetUnreadableWishes(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!request.headers().getAll(HttpHeaders.ACCEPT).stream().allMatch(ReadableHeaders::isReadable)) {
            request.headers().remove(HttpHeaders.ACCEPT);
        }
        if (!ProblemAnswers.isReadable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))) {
            request.headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
        routing.next();
    }

    private static boolean isReadable(String accept) {
        try {
            return !MediaTypeHelper.parseHeader(accept).isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @ServerRequestFilter(preMatching = true)
    void refuseAnUnreadableType(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw new DomainException(
                    415,
                    "unsupported-media-type",
                    Text.of(
                            "Content-Type 无法解析，请改为一种格式，如 application/json。",
                            "The Content-Type cannot be read; send one type such as application/json."));
        }
    }
}
