package cn.dingzhou.employment.labour;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who can have been asked about what on which day. */
@ApplicationScoped
class VisitRules {

    private static final FieldError UNKNOWN_MEMBER = new FieldError(
            "/memberId",
            "unknown-member",
            "辖区内没有此成员；新登记的成员数秒后可用。",
            "There is no such member in your region; a new one is known here within seconds.");

    private final WorkingAge workingAge;

    VisitRules(WorkingAge workingAge) {
        this.workingAge = workingAge;
    }

    /**
     * The member, whom the visit may be of.
     *
     * @param member absent when nobody of that id is in sight
     */
    KnownMember check(EnterLabourVisit visit, @Nullable KnownMember member, Taking by) {
        if (member == null) {
            throw new InvalidInputException(UNKNOWN_MEMBER);
        }
        by.checkDay("/visitedOn", visit.visitedOn(), LocalDate.MIN);
        Findings findings = new Findings();
        int age = member.ageOn(visit.visitedOn());
        if (age < workingAge.from() || age > workingAge.to()) {
            findings.add(
                    "/memberId",
                    "not-of-working-age",
                    "走访当日 %d 周岁，不在劳动年龄（%d–%d 周岁）内。".formatted(age, workingAge.from(), workingAge.to()),
                    "The person was %d on that day, not of working age (%d to %d)."
                            .formatted(age, workingAge.from(), workingAge.to()));
        }
        if (!member.belongsOn(visit.visitedOn())) {
            findings.add(
                    "/memberId",
                    "member-left",
                    "该成员于 %s 离开该户。".formatted(member.leftOn()),
                    "The member left the household on %s.".formatted(member.leftOn()));
        }
        visit.finding().error().ifPresent(findings::add);
        findings.orThrow();
        return member;
    }
}
