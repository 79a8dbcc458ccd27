package cn.dingzhou.gateway.limit;

import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.gateway.refusal.Refusals;
import cn.dingzhou.rest.tracing.RequestId;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Limits calls of the gateway's own operations that need a token; the public ones are limited by address. */
@Singleton
class OwnCalls {

    private final ClientLimit limit;
    private final Refusals refusals;

    OwnCalls(ClientLimit limit, Refusals refusals) {
        this.limit = limit;
        this.refusals = refusals;
    }

    @ServerRequestFilter
    @Nullable
    Response limit(RoutingContext routing) {
        if (!(routing.user() instanceof QuarkusHttpUser user)) {
            return null;
        }
        long wait = limit.secondsToWait(user.getSecurityIdentity());
        if (wait == 0) {
            return null;
        }
        Refusal refusal = Refusal.tooManyRequests(wait);
        Refusals.Written written = refusals.written(
                refusal, routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), RequestId.current());
        Response.ResponseBuilder answer =
                Response.status(refusal.status()).entity(written.body().toString());
        written.headers().forEach(answer::header);
        return answer.build();
    }
}
