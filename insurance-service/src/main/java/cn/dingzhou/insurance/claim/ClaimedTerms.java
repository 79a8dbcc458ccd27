package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.insurance.policyyear.Commitments;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A policy year goes on covering what is claimed under it. */
@ApplicationScoped
class ClaimedTerms implements Commitments {

    private final ClaimAuditRepository claims;

    ClaimedTerms(ClaimAuditRepository claims) {
        this.claims = claims;
    }

    @Override
    public void check(KnownPolicyYear changed, Findings findings) {
        UUID id = changed.id();
        claims.firstLoss(id)
                .filter(first -> first.isBefore(changed.startsOn()))
                .ifPresent(first -> findings.add("/startsOn", "loss-claimed", lossZh(first), lossEn(first)));
        claims.lastLoss(id)
                .filter(last -> last.isAfter(changed.endsOn()))
                .ifPresent(last -> findings.add("/endsOn", "loss-claimed", lossZh(last), lossEn(last)));
        Set<CoveredClass> claimed = claims.classes(id);
        if (!changed.coveredClasses().containsAll(claimed)) {
            findings.add(
                    "/coveredClasses",
                    "class-claimed",
                    "已有 %s 的案件，不能不再保障。".formatted(claimed),
                    "There are claims of %s, which must stay covered.".formatted(claimed));
        }
    }

    private static String lossZh(LocalDate loss) {
        return "已有出险日期为 %s 的案件，须在保险年度之内。".formatted(loss);
    }

    private static String lossEn(LocalDate loss) {
        return "There is a claim for a loss on %s, which must stay in the policy year.".formatted(loss);
    }
}
