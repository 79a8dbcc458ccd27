package cn.dingzhou.employment.post;

import cn.dingzhou.rest.problem.Findings;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** From when to when people may apply. */
@Embeddable
record Validity(LocalDate openFrom, LocalDate openUntil) {

    /** @param unless the days when none are given */
    static Validity of(PostDescription description, Validity unless, Findings findings) {
        Validity validity = new Validity(
                Objects.requireNonNullElse(description.openFrom(), unless.openFrom),
                Objects.requireNonNullElse(description.openUntil(), unless.openUntil));
        if (validity.openUntil.isBefore(validity.openFrom)) {
            findings.add("/openUntil", "ends-before-start", "截止日期早于开始日期。", "It ends before it starts.");
        }
        return validity;
    }
}
