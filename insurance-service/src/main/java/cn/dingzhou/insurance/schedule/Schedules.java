package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the other parts of the insurance look up benefit schedules. */
@ApplicationScoped
public class Schedules {

    private final ScheduleRepository schedules;

    Schedules(ScheduleRepository schedules) {
        this.schedules = schedules;
    }

    /** The approved one that a loss of a day falls under. */
    public Optional<KnownSchedule> inForce(UUID policyYear, Peril peril, CoveredClass coveredClass, LocalDate lossOn) {
        return schedules.inForce(policyYear, peril, coveredClass, lossOn).map(BenefitSchedule::known);
    }

    /**
     * One that a claim is decided by in the running transaction; it stays as it is from now on.
     *
     * @throws cn.dingzhou.rest.problem.ConflictException {@code schedule-not-approved} if it was changed since
     */
    public KnownSchedule use(UUID id) {
        BenefitSchedule schedule = schedules.locate(id);
        // One that is in use stays as it is: claims decided at once need not wait for each other.
        if (!schedule.isUsed()) {
            schedules.lock(id).use();
        }
        return schedule.known();
    }

    /** @throws cn.dingzhou.rest.problem.NotFoundException if it does not exist */
    public KnownSchedule of(UUID id) {
        return schedules.locate(id).known();
    }

    public List<KnownSchedule> all(Collection<UUID> ids) {
        return schedules.all(ids).stream().map(BenefitSchedule::known).toList();
    }
}
