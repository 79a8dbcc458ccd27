package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.schedule.KnownSchedule;
import cn.dingzhou.insurance.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the claims of a policy year add up to, and whether each payout still comes out the same. */
@ApplicationScoped
public class ClaimSums {

    private static final int MOST_NAMED = 100;

    private final ClaimAuditRepository claims;
    private final Schedules schedules;

    ClaimSums(ClaimAuditRepository claims, Schedules schedules) {
        this.claims = claims;
        this.schedules = schedules;
    }

    /** Those that wait for somebody. */
    public long unfinished(UUID policyYear) {
        return claims.unfinished(policyYear);
    }

    /** Approved and not rejected since, paid or not, in yuan. */
    public BigDecimal promised(UUID policyYear) {
        return claims.promised(policyYear);
    }

    /** In yuan. */
    public BigDecimal paid(UUID policyYear) {
        return claims.paid(policyYear);
    }

    /** Computes every payout of the policy year under its own schedule, whatever was drawn since. */
    public Recomputation recompute(UUID policyYear) {
        Map<UUID, KnownSchedule> known = new HashMap<>();
        List<String> differing = new ArrayList<>();
        long count;
        try (Stream<OldClaim> old = claims.promisedOnes(policyYear)) {
            count = old.peek(claim -> {
                        KnownSchedule schedule = known.computeIfAbsent(claim.scheduleId(), schedules::of);
                        if (!claim.comesOutAs(schedule) && differing.size() < MOST_NAMED) {
                            differing.add(claim.number());
                        }
                    })
                    .mapToLong(claim -> 1)
                    .sum();
        }
        return new Recomputation(count, differing);
    }
}
