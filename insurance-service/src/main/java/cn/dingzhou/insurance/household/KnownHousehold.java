package cn.dingzhou.insurance.household;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household as the other parts of the insurance may know one.
 *
 * @param number absent until the registry tells it
 * @param village where it lives now
 * @param classes oldest first
 */
public record KnownHousehold(
        UUID id, @Nullable String number, RegionCode village, List<ClassPeriod> classes, List<Membership> memberships) {

    public KnownHousehold {
        classes = List.copyOf(classes);
        memberships = List.copyOf(memberships);
    }

    /** The class it was in on a day, such as the date of loss; absent before it was registered. */
    public Optional<HouseholdClass> classOn(LocalDate day) {
        return classes.stream()
                .filter(period -> !period.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(period -> new HouseholdClass(period.category(), period.highStandard()));
    }

    /** How many belonged to it on a day. */
    public int membersOn(LocalDate day) {
        return (int)
                memberships.stream().filter(member -> member.coversDay(day)).count();
    }
}
