package cn.dingzhou.household.insurance;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The insurance claims in a household's file. */
@Singleton
class ClaimSection implements FileSection {

    private final KnownClaims claims;

    ClaimSection(KnownClaims claims) {
        this.claims = claims;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Set<String> readers() {
        return Roles.OFFICERS;
    }

    @Override
    public List<?> of(UUID household) {
        return claims.of(List.of(household));
    }
}
