package cn.dingzhou.employment.matching;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matters of somebody who looks for work; nothing that names them.
 *
 * @param age in full years
 * @param wageWanted fen a month; absent if any will do
 * @param registered whether of a household that is or was registered poor
 */
record SeekerFacts(
        UUID id,
        RegionCode village,
        int age,
        Education education,
        List<String> skills,
        @Nullable Long wageWanted,
        Distance farthest,
        boolean registered) {

    /** By the month of birth: the day itself is not known, so that a year counts once the month is over. */
    static int ageOn(LocalDate today, YearMonth bornIn) {
        return Period.between(bornIn.atEndOfMonth(), today).getYears();
    }
}
