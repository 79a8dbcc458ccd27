package cn.dingzhou.rest.security;

import cn.dingzhou.events.RegionCode;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the running request. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The caller.
     *
     * @throws UnauthorizedException if the request carries no token
     */
    public Caller current() {
        return optional().orElseThrow(UnauthorizedException::new);
    }

    /** The caller, absent for a request without a token. */
    public Optional<Caller> optional() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        String region = token.getClaim("region");
        String client = token.getClaim("azp");
        return Optional.of(new Caller(
                token.getSubject(),
                client == null ? "unknown" : client,
                identity.getRoles(),
                region != null && RegionCode.isRegionCode(region) ? new RegionCode(region) : null,
                token.getClaim("household"),
                token.getClaim("department")));
    }
}
