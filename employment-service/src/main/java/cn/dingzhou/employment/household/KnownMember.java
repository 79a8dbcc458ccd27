package cn.dingzhou.employment.household;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the registry as the other parts of the service may know one.
 *
 * @param householdNumber absent until the registry tells it
 * @param village where the household lives now
 * @param education absent until the registry tells it
 * @param leftOn the first day the person no longer belonged to the household
 */
public record KnownMember(
        UUID id,
        UUID householdId,
        @Nullable String householdNumber,
        RegionCode village,
        Sex sex,
        YearMonth bornIn,
        LabourCapacity labourCapacity,
        @Nullable Education education,
        boolean atSchool,
        @Nullable LocalDate leftOn) {

    /** Full years on a day, by the month of birth: the day itself is not told. */
    public int ageOn(LocalDate day) {
        return Period.between(bornIn.atEndOfMonth(), day).getYears();
    }

    public boolean belongsOn(LocalDate day) {
        return leftOn == null || day.isBefore(leftOn);
    }
}
