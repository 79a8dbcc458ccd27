package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The benefit schedules of every policy year. */
@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<BenefitSchedule, UUID> {

    private static final UUID BEGINNING = new UUID(0, 0);

    BenefitSchedule locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(Text.of("待遇方案", "benefit schedule")));
    }

    /** As it is now, whatever was read of it before; nobody else changes it until the transaction ends. */
    BenefitSchedule lock(UUID id) {
        BenefitSchedule schedule = locate(id);
        getEntityManager().refresh(schedule, LockModeType.PESSIMISTIC_WRITE);
        return schedule;
    }

    Optional<BenefitSchedule> inForce(UUID policyYear, Peril peril, CoveredClass coveredClass, LocalDate on) {
        return find(
                        "policyYearId = ?1 and peril = ?2 and coveredClass = ?3 and effectiveFrom <= ?4"
                                + " and approvedAt is not null order by effectiveFrom desc",
                        policyYear,
                        peril,
                        coveredClass,
                        on)
                .firstResultOptional();
    }

    List<BenefitSchedule> all(Collection<UUID> ids) {
        return list("any_of(id, ?1)", AnyOf.ids(ids));
    }

    /** Writes what changed; who draws a schedule that is there is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            if (!"benefit_schedule_once".equals(taken.getConstraintName())) {
                throw taken;
            }
            throw new ConflictException(
                    "schedule-exists",
                    Text.of(
                            "同一保险年度、风险、保障对象和适用日期已有方案；请修改它。",
                            "There is a schedule of this policy year, peril, class and day; change that one."));
        }
    }

    /** In the order they were drawn. */
    Page<BenefitSchedule> page(ScheduleFilter filter, PageRequest request) {
        List<BenefitSchedule> fetched = find(
                        "(?1 is null or policyYearId = ?1) and (?2 is null or peril = ?2)"
                                + " and (?3 is null or coveredClass = ?3) and id > ?4 order by id",
                        filter.policyYear(),
                        filter.peril(),
                        filter.coveredClass(),
                        request.after(BEGINNING, UUID::fromString, filter))
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, schedule -> schedule.id().toString(), filter);
    }
}
