package cn.dingzhou.employment.training;

import cn.dingzhou.employment.worker.ListedWorker;
import cn.dingzhou.events.Sex;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row about somebody in a course that is over.
 *
 * @param attendedFrom the first day the person was there; absent for who never came
 * @param completedOn absent for who did not complete it
 */
record PastParticipation(
        @ImportKey @NotNull @Size(max = 40) String courseNumber,
        @ImportKey @Nullable UUID memberId,
        @ImportKey @Nullable UUID seekerId,
        @ImportKey @Nullable @Size(max = 40) String householdNumber,
        @ImportKey @Nullable YearMonth bornIn,
        @ImportKey @Nullable Sex sex,
        @NotNull LocalDate registeredOn,
        @Nullable LocalDate attendedFrom,
        @NotNull @Min(0) @Max(366) Integer daysAttended,
        @Nullable LocalDate completedOn)
        implements ListedWorker {

    PastFacts facts() {
        return new PastFacts(registeredOn, attendedFrom, daysAttended, completedOn);
    }
}
