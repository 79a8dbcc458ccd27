package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.records.facts.Taking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class BurdenChecks {
    public void claimed(UUID household, Peril peril, UUID policyYear, UUID claim, Taking by) {}
}
