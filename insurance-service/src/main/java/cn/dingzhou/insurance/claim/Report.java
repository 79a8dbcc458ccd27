package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who reported a claim, and when.
 *
 * @param by the person's id at the identity provider
 */
@Embeddable
record Report(
        @Enumerated(EnumType.STRING) ClaimOrigin origin,
        @Nullable String reference,
        @Column(name = "reported_on") LocalDate on,
        @Column(name = "reported_by") String by) {

    /** Whoever reported a claim neither surveys nor decides it. */
    void requireAnother(Taking taking) {
        if (by.equals(taking.person())) {
            throw new ConflictException(
                    "same-person",
                    Text.of(
                            "报案人不能查勘或核定自己报的案件，须由其他人办理。",
                            "Who reported it neither surveys nor decides it; another person must."));
        }
    }
}
