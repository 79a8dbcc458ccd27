package cn.dingzhou.household.insurance;

import cn.dingzhou.household.household.MoneyReceived;
import cn.dingzhou.household.household.MoneySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the other parts of the registry look up claims. */
@ApplicationScoped
public class KnownClaims implements MoneySource {

    private final ClaimCopyRepository copies;

    KnownClaims(ClaimCopyRepository copies) {
        this.copies = copies;
    }

    @Override
    public List<MoneyReceived> receivedBy(UUID household) {
        return of(List.of(household)).stream()
                .flatMap(claim ->
                        Stream.ofNullable(claim.paidOn()).map(day -> new MoneyReceived("claims", day, claim.paid())))
                .toList();
    }

    public List<KnownClaim> of(Collection<UUID> households) {
        return copies.of(households).stream().map(ClaimCopy::known).toList();
    }
}
