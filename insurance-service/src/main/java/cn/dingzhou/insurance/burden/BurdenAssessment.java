package cn.dingzhou.insurance.burden;

import cn.dingzhou.insurance.household.HouseholdWatch;
import cn.dingzhou.insurance.schedule.KnownSchedule;
import cn.dingzhou.insurance.schedule.ScheduleWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Looks who reaches the burden line whenever a cost, a household or a schedule makes it possible, in whatever order. */
@ApplicationScoped
class BurdenAssessment implements HouseholdWatch, ScheduleWatch {

    private final BurdenRepository burdens;
    private final Clock clock;

    BurdenAssessment(BurdenRepository burdens, Clock clock) {
        this.burdens = burdens;
        this.clock = clock;
    }

    @Override
    public void changed(Collection<UUID> households) {
        costsChanged(households);
    }

    @Override
    public void approved(KnownSchedule schedule) {
        burdens.assessAll(schedule.policyYearId(), schedule.peril(), LocalDate.now(clock));
    }

    void costsChanged(Collection<UUID> households) {
        burdens.assess(households, LocalDate.now(clock));
    }
}
