package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.GatewayConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets only requests with a valid token pass; what the token allows is for the service to say. */
@Singleton
class TokenCheck {

    private final IdentityProviderManager identities;
    private final ObjectMapper json;
    private final List<String> publicReads;

    TokenCheck(IdentityProviderManager identities, ObjectMapper json, GatewayConfig config) {
        this.identities = identities;
        this.json = json;
        this.publicReads = config.publicReads().orElse(List.of());
    }

    /** Runs the next step on the request's own event loop, or answers 401. */
    void check(RoutingContext routing, Runnable next) {
        if (isPublic(routing)) {
            next.run();
            return;
        }
        // Nothing of the body may be lost while the token is checked.
        routing.request().pause();
        Context loop = routing.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(routing, identities)
                .subscribe()
                .with(
                        identity -> loop.runOnContext(checked -> admit(routing, identity, next)),
                        failure -> loop.runOnContext(checked -> refuse(routing, reason(failure))));
    }

    private void admit(RoutingContext routing, @Nullable SecurityIdentity identity, Runnable next) {
        if (identity == null || identity.isAnonymous()) {
            refuse(routing, RouteProblem.UNAUTHENTICATED);
        } else {
            next.run();
        }
    }

    private void refuse(RoutingContext routing, RouteProblem problem) {
        HttpServerRequest request = routing.request();
        String id = TravellingHeaders.requestId(request);
        routing.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(TravellingHeaders.REQUEST_ID, id);
        if (problem == RouteProblem.UNAUTHENTICATED) {
            routing.response().putHeader("WWW-Authenticate", "Bearer");
        } else {
            routing.response().putHeader("Retry-After", "5");
        }
        request.resume();
        routing.response().end(problem.body(json, id, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private boolean isPublic(RoutingContext routing) {
        String path = routing.normalizedPath();
        return routing.request().method() == HttpMethod.GET
                && publicReads.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    /** A token that cannot be checked because its issuer is away is not the caller's fault. */
    private static RouteProblem reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause.getClass().getSimpleName().equals("OIDCException")) {
                return RouteProblem.IDENTITY_UNAVAILABLE;
            }
        }
        return RouteProblem.UNAUTHENTICATED;
    }
}
