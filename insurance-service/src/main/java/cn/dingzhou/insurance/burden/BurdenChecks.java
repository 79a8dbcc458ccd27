package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where claims tell that they answer a check. */
@ApplicationScoped
public class BurdenChecks {

    private final BurdenCheckRepository checks;

    BurdenChecks(BurdenCheckRepository checks) {
        this.checks = checks;
    }

    /** The household's open check of the peril, if there is one, became a claim in the running transaction. */
    public void claimed(UUID household, Peril peril, UUID policyYear, UUID claim, Taking by) {
        RegionScope.asSystem(
                () -> checks.lockOpen(household, peril, policyYear).ifPresent(check -> check.claimed(claim, by)));
    }
}
