package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household as the other parts of the registry may know one.
 *
 * @param category its present one
 * @param categories the periods up to now, oldest first
 * @param monitoredSince absent unless it is monitored now
 * @param members those who are there and those who left
 */
public record KnownHousehold(
        UUID id,
        String number,
        RegionCode village,
        Category category,
        List<HouseholdState.CategoryPeriod> categories,
        @Nullable LocalDate monitoredSince,
        List<KnownMember> members) {

    static KnownHousehold of(Household household) {
        return new KnownHousehold(
                household.id(),
                household.number(),
                household.village(),
                household.currentCategory().category(),
                household.categories().stream().map(CategoryPeriod::state).toList(),
                household.standing().monitoredSince().orElse(null),
                household.members().all().stream().map(KnownMember::of).toList());
    }

    public List<KnownMember> present() {
        return members.stream().filter(KnownMember::isPresent).toList();
    }

    /** Whether nobody in it can work. */
    public boolean isWithoutLabour() {
        return present().stream()
                .allMatch(member -> member.labourCapacity() == LabourCapacity.LOST
                        || member.labourCapacity() == LabourCapacity.NONE);
    }

    /** Absent for a day before it was registered. */
    public Optional<Category> categoryOn(LocalDate day) {
        return categories.stream()
                .filter(period -> !period.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(HouseholdState.CategoryPeriod::category);
    }

    public long personsOn(LocalDate day) {
        return members.stream().filter(member -> member.belongedOn(day)).count();
    }

    public Optional<KnownMember> member(UUID memberId) {
        return members.stream().filter(member -> member.id().equals(memberId)).findFirst();
    }

    /** The person's latest membership in it. */
    public Optional<KnownMember> memberWith(String citizenIdIndex) {
        return members.stream()
                .filter(member -> member.citizenIdIndex().equals(citizenIdIndex))
                .reduce((earlier, later) -> later);
    }
}
