package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.limit.ClientLimit;
import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.gateway.refusal.Refusals;
import cn.dingzhou.rest.tracing.RequestId;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets only requests with a valid token pass, and not too many of one caller; what the token allows is for the service to say. */
@Singleton
class TokenCheck {

    private final IdentityProviderManager identities;
    private final ClientLimit limit;
    private final Refusals refusals;
    private final List<String> publicReads;

    TokenCheck(IdentityProviderManager identities, ClientLimit limit, Refusals refusals, GatewayConfig config) {
        this.identities = identities;
        this.limit = limit;
        this.refusals = refusals;
        this.publicReads = config.publicReads().orElse(List.of());
    }

    /** Runs the next step on the request's own event loop; a request without a valid token is answered with a problem. */
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
                        // Answered by the exception mappers of platform/rest, to which Quarkus hands bad tokens.
                        failure ->
                                loop.runOnContext(checked -> routing.request().resume()));
    }

    private void admit(RoutingContext routing, @Nullable SecurityIdentity identity, Runnable next) {
        if (identity == null || identity.isAnonymous()) {
            routing.request().resume();
            routing.fail(new UnauthorizedException());
            return;
        }
        long wait = limit.secondsToWait(identity);
        if (wait == 0) {
            next.run();
        } else {
            refusals.send(Refusal.tooManyRequests(wait), routing.request(), RequestId.current());
        }
    }

    private boolean isPublic(RoutingContext routing) {
        String path = routing.normalizedPath();
        return HttpMethod.GET.equals(routing.request().method())
                && publicReads.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
