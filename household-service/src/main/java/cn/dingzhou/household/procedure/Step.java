package cn.dingzhou.household.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in a procedure.
 *
 * @param takenOn the day on paper
 * @param takenBy the person's id at the identity provider
 */
@Embeddable
record Step(
        int round,
        @Enumerated(EnumType.STRING) StepKind kind,
        @Enumerated(EnumType.STRING) StepOutcome outcome,
        LocalDate takenOn,
        String takenBy,
        Instant enteredAt,
        @Nullable String note,
        @Embedded @Nullable Votes votes) {}
