package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.insurance.KnownClaim;
import cn.dingzhou.household.insurance.KnownClaims;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@Singleton
class ClaimMade implements WarningRule {

    private final KnownClaims claims;

    ClaimMade(KnownClaims claims) {
        this.claims = claims;
    }

    @Override
    public String code() {
        return "insurance-claim";
    }

    @Override
    public Text title() {
        return Text.of("保险报案", "Insurance claim");
    }

    @Override
    public Text explanation() {
        return Text.of("近 12 个月内向防贫保险报案。", "A claim on the anti-poverty insurance was reported within 12 months.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        return claims.of(batch.ids()).stream()
                .filter(claim -> !claim.reportedOn().isBefore(batch.aYearAgo()))
                .collect(toMap(
                        KnownClaim::householdId,
                        KnownClaim::reportedOn,
                        (one, other) -> one.isAfter(other) ? one : other))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, last -> reason(last.getValue())));
    }

    private static Text reason(LocalDate day) {
        return Text.of("%s 向防贫保险报案。".formatted(day), "A claim was reported on %s.".formatted(day));
    }
}
