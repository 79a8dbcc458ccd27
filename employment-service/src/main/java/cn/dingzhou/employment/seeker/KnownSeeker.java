package cn.dingzhou.employment.seeker;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seeker as the other parts of the service may know one.
 *
 * @param village where the person lives, as they named it: a village, a township or a city
 * @param memberId of a member of the registry
 * @param registered linked to a member of a household that is or was registered poor
 * @param contact masked
 */
public record KnownSeeker(
        UUID id,
        RegionCode village,
        YearMonth bornIn,
        @Nullable UUID memberId,
        SeekerStage stage,
        Education education,
        boolean registered,
        ContactView contact) {

    /** Full years on a day, by the month of birth: the day itself is not told. */
    public int ageOn(LocalDate day) {
        return Period.between(bornIn.atEndOfMonth(), day).getYears();
    }
}
