package cn.dingzhou.insurance.schedule;

import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what would be paid, without a claim. */
@ApplicationScoped
class PayoutCalculator {

    private final PolicyYears policyYears;
    private final Schedules schedules;

    PayoutCalculator(PolicyYears policyYears, Schedules schedules) {
        this.policyYears = policyYears;
        this.schedules = schedules;
    }

    ReckonedPayout reckon(ReckonPayout wanted) {
        wanted.check();
        KnownPolicyYear year = policyYears
                .covering(wanted.region(), wanted.lossOn())
                .orElseThrow(() -> refused(
                        "/lossOn",
                        "no-policy-year",
                        "当日该地区没有保险年度；请核对日期和地区。",
                        "No policy year insures the region on that day; compare day and region."));
        if (!year.coveredClasses().contains(wanted.coveredClass())) {
            throw refused(
                    "/coveredClass", "class-not-covered", "该保险年度不保障此类户。", "The policy year does not cover this class.");
        }
        KnownSchedule schedule = schedules
                .inForce(year.id(), wanted.peril(), wanted.coveredClass(), wanted.lossOn())
                .orElseThrow(() -> refused(
                        "/lossOn",
                        "no-schedule-in-force",
                        "当日没有已审批的待遇方案；请先拟定并审批。",
                        "No approved schedule is in force on that day; have one drawn and approved."));
        Burden burden = wanted.under(schedule.cap());
        Payout payout = schedule.payout(burden);
        return new ReckonedPayout(
                year.id(),
                schedule.id(),
                burden.ownPaid(),
                burden.capLeft(),
                payout.amount(),
                payout.burdenLineReached(),
                payout.incomeLineMet(),
                payout.lines());
    }

    private static InvalidInputException refused(String pointer, String code, String zh, String en) {
        return new InvalidInputException(new FieldError(pointer, code, zh, en));
    }
}
