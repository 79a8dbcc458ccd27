package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.insurance.household.KnownHousehold;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;

/** A household that was covered on the day of loss, and by which policy year. */
record Cover(KnownHousehold household, KnownPolicyYear policyYear, CoveredClass coveredClass) {

    Loss loss(ReportClaim report) {
        return new Loss(
                household.id(),
                report.householdNumber(),
                policyYear.id(),
                report.peril(),
                coveredClass,
                report.lossOn());
    }
}
