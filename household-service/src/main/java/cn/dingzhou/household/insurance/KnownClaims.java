package cn.dingzhou.household.insurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the other parts of the registry look up claims. */
@ApplicationScoped
public class KnownClaims {

    private final ClaimCopyRepository copies;

    KnownClaims(ClaimCopyRepository copies) {
        this.copies = copies;
    }

    public List<KnownClaim> of(Collection<UUID> households) {
        return copies.of(households).stream().map(ClaimCopy::known).toList();
    }
}
