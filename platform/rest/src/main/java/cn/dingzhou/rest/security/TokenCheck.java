package cn.dingzhou.rest.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A bad token is refused before any work begins, by public operations, too: they may be called without one. */
class TokenCheck {

    private final CurrentIdentityAssociation caller;

    TokenCheck(CurrentIdentityAssociation caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Uni<Void> check() {
        return caller.getDeferredIdentity().replaceWithVoid();
    }
}
