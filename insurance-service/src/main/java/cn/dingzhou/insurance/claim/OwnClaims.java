package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The claims of a resident's own household, wherever it lived when they were reported. */
@ApplicationScoped
class OwnClaims {

    private final ClaimRepository claims;
    private final CurrentCaller caller;

    OwnClaims(ClaimRepository claims, CurrentCaller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    /** @throws DomainException 403 {@code no-household} if the token names none */
    String household() {
        return Optional.ofNullable(caller.current().household())
                .orElseThrow(() -> new DomainException(
                        403,
                        "no-household",
                        Text.of(
                                "您的账号未关联农户，请到村委会办理。",
                                "Your account is not linked to a household; ask the village committee.")));
    }

    List<Claim> all() {
        return RegionScope.asSystem(() -> claims.ofHousehold(household()));
    }

    /** @throws NotFoundException if it is another household's */
    Claim locate(UUID id) {
        Claim claim = RegionScope.asSystem(() -> claims.locate(id));
        if (!claim.loss().householdNumber().equals(household())) {
            throw new NotFoundException(Text.of("案件", "claim"));
        }
        return claim;
    }
}
