package cn.dingzhou.household.entry;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.rest.problem.Findings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what an entry is about.
 *
 * @param region the household's village, or the region itself
 * @param household absent for an entry about a region
 * @param member only for an entry about a person
 */
public record Subject(RegionCode region, @Nullable KnownHousehold household, @Nullable KnownMember member) {

    /** The household, for kinds that are not about regions. */
    public KnownHousehold aHousehold() {
        return Objects.requireNonNull(household);
    }

    /** Notes a region that is a township or the city, for what happens in a village. */
    public void checkVillage(Findings findings) {
        if (region.level() != Level.VILLAGE) {
            findings.add("/regionCode", "not-a-village", "应为 12 位行政村代码。", "Give the 12 digits of a village.");
        }
    }
}
