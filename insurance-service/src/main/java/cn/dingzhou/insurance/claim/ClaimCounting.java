package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.insurance.claim.ClaimStatistics.Paid;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers how the claims of some policy years went. */
@ApplicationScoped
class ClaimCounting {

    private final ClaimStatisticsRepository sums;
    private final PolicyYears policyYears;
    private final Clock clock;

    ClaimCounting(ClaimStatisticsRepository sums, PolicyYears policyYears, Clock clock) {
        this.sums = sums;
        this.policyYears = policyYears;
        this.clock = clock;
    }

    ClaimStatistics count(RegionCode region, int from, int to) {
        List<KnownPolicyYear> years = insuring(region, policyYears.between(from, to));
        List<UUID> ids = years.stream().map(KnownPolicyYear::id).toList();
        Paid paid = sums.paid(ids, region);
        BigDecimal premium = premium(years, region);
        return new ClaimStatistics(
                region,
                from,
                to,
                sums.byStage(ids, region),
                sums.overdue(ids, region, LocalDate.now(clock)),
                paid,
                keyed(Peril.class, sums.paidBy("claim.loss.peril", ids, region)),
                keyed(CoveredClass.class, sums.paidBy("claim.loss.coveredClass", ids, region)),
                sums.averageDays(ids, region)
                        .map(days -> BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP))
                        .orElse(null),
                premium,
                premium == null ? null : paid.amount().movePointRight(2).divide(premium, 2, RoundingMode.HALF_UP));
    }

    /** Those under which claims of the region may be. */
    private static List<KnownPolicyYear> insuring(RegionCode region, List<KnownPolicyYear> years) {
        return years.stream()
                .filter(year -> region.contains(year.region()) || year.region().contains(region))
                .toList();
    }

    /** What a part of the insured region got is no share of a premium that was paid for the whole. */
    private static @Nullable BigDecimal premium(List<KnownPolicyYear> years, RegionCode region) {
        boolean whole = !years.isEmpty() && years.stream().allMatch(year -> region.contains(year.region()));
        return whole ? years.stream().map(KnownPolicyYear::premium).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    private static <K extends Enum<K>> Map<K, Paid> keyed(Class<K> type, Map<Object, Paid> sums) {
        Map<K, Paid> keyed = new EnumMap<>(type);
        sums.forEach((key, paid) -> keyed.put(type.cast(key), paid));
        return keyed;
    }
}
