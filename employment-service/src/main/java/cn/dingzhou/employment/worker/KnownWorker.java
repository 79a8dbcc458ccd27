package cn.dingzhou.employment.worker;

import cn.dingzhou.events.LabourCapacity;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A worker with what rules ask of them.
 *
 * @param atSchool as the registry knows; of a seeker who is no member it is not known
 * @param leftOn the first day a member no longer belonged to the household
 * @param capacity of a member
 */
public record KnownWorker(
        Worker worker,
        YearMonth bornIn,
        boolean atSchool,
        @Nullable LocalDate leftOn,
        @Nullable LabourCapacity capacity) {

    /** Full years on a day, by the month of birth: the day itself is not told. */
    public int ageOn(LocalDate day) {
        return Period.between(bornIn.atEndOfMonth(), day).getYears();
    }
}
