package cn.dingzhou.insurance.fund;

import cn.dingzhou.insurance.policyyear.Commitments;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** The agreed premium is at least what was received of it. */
@ApplicationScoped
class ReceivedPremium implements Commitments {

    private final FundMovementRepository movements;

    ReceivedPremium(FundMovementRepository movements) {
        this.movements = movements;
    }

    @Override
    public void check(KnownPolicyYear changed, Findings findings) {
        BigDecimal received = movements.sum(changed.id(), MovementKind.PREMIUM);
        if (received.compareTo(changed.premium()) > 0) {
            findings.add(
                    "/premium",
                    "premium-received",
                    "已到账保费 %s 元，约定保费不能低于此数。".formatted(received),
                    "%s yuan of premium were received already; agree on no less.".formatted(received));
        }
    }
}
