package cn.dingzhou.insurance.schedule;

import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Where the insurer draws what is paid, and another person approves it. */
@ApplicationScoped
class ScheduleDesk {

    private final ScheduleRepository schedules;
    private final PolicyYears policyYears;
    private final ScheduleWatch watch;
    private final Clock clock;

    ScheduleDesk(ScheduleRepository schedules, PolicyYears policyYears, ScheduleWatch watch, Clock clock) {
        this.schedules = schedules;
        this.policyYears = policyYears;
        this.watch = watch;
        this.clock = clock;
    }

    @Transactional
    BenefitSchedule draw(ScheduleTerms terms, Caller caller) {
        BenefitSchedule schedule = new BenefitSchedule(terms, open(terms.policyYearId()), taking(caller));
        schedules.persist(schedule);
        schedules.write();
        return schedule;
    }

    @Transactional
    BenefitSchedule change(UUID id, ScheduleTerms terms, IfMatch ifMatch, Caller caller) {
        KnownPolicyYear year = open(schedules.locate(id).policyYearId());
        BenefitSchedule schedule = begin(id, ifMatch);
        schedule.change(terms, year, taking(caller));
        schedules.write();
        return schedule;
    }

    @Transactional
    BenefitSchedule approve(UUID id, IfMatch ifMatch, Caller caller) {
        open(schedules.locate(id).policyYearId());
        BenefitSchedule schedule = begin(id, ifMatch);
        schedule.approve(taking(caller));
        schedules.write();
        watch.approved(schedule.known());
        return schedule;
    }

    private BenefitSchedule begin(UUID id, IfMatch ifMatch) {
        BenefitSchedule schedule = schedules.lock(id);
        ifMatch.require(schedule.version());
        return schedule;
    }

    /** The caller's own, which nobody changes or closes meanwhile. */
    private KnownPolicyYear open(UUID policyYear) {
        KnownPolicyYear year = policyYears.lock(policyYear);
        if (year.closedOn() != null) {
            throw new ConflictException(
                    "policy-year-closed",
                    Text.of(
                            "该保险年度已于 %s 关闭，方案不再变动。".formatted(year.closedOn()),
                            "The policy year was closed on %s; its schedules stay.".formatted(year.closedOn())));
        }
        return year;
    }

    private Taking taking(Caller caller) {
        return new Taking(caller.subject(), clock.instant());
    }
}
