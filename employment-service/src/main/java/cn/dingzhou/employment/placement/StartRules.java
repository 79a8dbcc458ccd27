package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may start work, and when. */
final class StartRules {

    static final int WORKING_AGE = 16;
    static final int DAYS_AHEAD = 30;

    /**
     * Whether somebody could start on a day; {@code endedOn} when the job is over already: a pupil of today may have worked
     * before.
     */
    static void check(
            KnownWorker who, LocalDate startedOn, @Nullable LocalDate endedOn, LocalDate today, Findings findings) {
        String person = who.worker().memberId() == null ? "/seekerId" : "/memberId";
        if (startedOn.isAfter(today.plusDays(DAYS_AHEAD))) {
            findings.add(
                    "/startedOn",
                    "too-far-ahead",
                    "上岗日期最多晚于今天 %d 天；请届时登记。".formatted(DAYS_AHEAD),
                    "The first day lies more than %d days ahead; enter it when it comes nearer.".formatted(DAYS_AHEAD));
        }
        if (who.ageOn(startedOn) < WORKING_AGE) {
            findings.add(
                    person,
                    "too-young",
                    "上岗之日须年满 16 周岁（按出生月份计），禁止使用童工。请核对出生日期和上岗日期。",
                    "Nobody under 16 may work: 16 must be reached by the first day, told by the month of birth. Compare the"
                            + " birth date and the day.");
        }
        if (who.atSchool() && endedOn == null) {
            findings.add(
                    person,
                    "at-school",
                    "户籍登记为在校学生；如已离校，请先在户登记中更正在校状况。",
                    "The registry knows the person as a pupil; if they left school, correct the school status there first.");
        }
        if (who.leftOn() != null && !startedOn.isBefore(who.leftOn())) {
            findings.add(
                    person,
                    "left-household",
                    "该成员已于 %s 离开本户，不能以其成员身份登记。".formatted(who.leftOn()),
                    "The member left the household on %s, before the first day.".formatted(who.leftOn()));
        }
    }

    /** That who found work at a fair can have found it at this one. */
    static void checkFair(
            PlacementChannel channel,
            @Nullable KnownFair fair,
            LocalDate startedOn,
            String pointer,
            Findings findings) {
        if (fair == null && channel == PlacementChannel.JOB_FAIR) {
            findings.add(pointer, "fair-missing", "经招聘会就业须指明招聘会。", "Who found work at a fair needs the fair named.");
        } else if (fair != null && startedOn.isBefore(fair.startsOn())) {
            findings.add(
                    pointer,
                    "before-fair",
                    "招聘会 %s 才开始，晚于上岗日期。".formatted(fair.startsOn()),
                    "The fair began on %s, after the first day at work.".formatted(fair.startsOn()));
        }
    }

    /** One job at a time: the one of the others that lasts into the time from one day until another. */
    static Optional<FieldError> clash(
            Collection<Placement> others, String employer, LocalDate from, @Nullable LocalDate until) {
        return others.stream()
                .filter(other -> other.lastsWithin(from, until))
                .findFirst()
                .map(other -> other.job().employer().equals(employer) ? exists(other) : atWork(other));
    }

    private static FieldError exists(Placement other) {
        return new FieldError(
                "/startedOn",
                "placement-exists",
                "此人自 %s 起在该单位就业，已有记录 %s。".formatted(other.job().startedOn(), other.id()),
                "The person works there since %s, see placement %s."
                        .formatted(other.job().startedOn(), other.id()));
    }

    private static FieldError atWork(Placement other) {
        String until = other.ending() == null ? "…" : other.ending().on().toString();
        return new FieldError(
                "/startedOn",
                "at-work",
                "此人 %s 至 %s 在 %s 就业（记录 %s）；请先登记其结束。"
                        .formatted(other.job().startedOn(), until, other.job().employer(), other.id()),
                "The person works at %s from %s to %s (placement %s); enter its end first."
                        .formatted(other.job().employer(), other.job().startedOn(), until, other.id()));
    }

    private StartRules() {}
}
