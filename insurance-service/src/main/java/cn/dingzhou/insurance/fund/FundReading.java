package cn.dingzhou.insurance.fund;

import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells how a fund stands, to those who may see its policy year. */
@ApplicationScoped
class FundReading {

    private final PolicyYears policyYears;
    private final FundLedger ledger;
    private final FundMovementRepository movements;

    FundReading(PolicyYears policyYears, FundLedger ledger, FundMovementRepository movements) {
        this.policyYears = policyYears;
        this.ledger = ledger;
        this.movements = movements;
    }

    FundView fund(UUID policyYear) {
        UUID id = policyYears.locate(policyYear).id();
        return FundView.of(
                id,
                ledger.balances(id),
                movements.sum(id, MovementKind.PREMIUM, MovementKind.TOP_UP, MovementKind.CARRIED_IN));
    }

    Page<MovementView> list(UUID policyYear, MovementFilter filter, PageRequest page) {
        UUID id = policyYears.locate(policyYear).id();
        return movements.page(id, filter, page).map(FundMovement::view);
    }

    MovementView read(UUID policyYear, UUID movement) {
        UUID id = policyYears.locate(policyYear).id();
        return movements.locate(id, movement).view();
    }
}
