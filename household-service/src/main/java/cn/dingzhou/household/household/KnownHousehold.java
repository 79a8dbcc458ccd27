package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
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
 * @param monitoring the times under monitoring, oldest first
 * @param causes the main cause first
 * @param members those who are there and those who left
 */
public record KnownHousehold(
        UUID id,
        String number,
        RegionCode village,
        Category category,
        List<CategoryPeriod> categories,
        List<MonitoringView> monitoring,
        List<Cause> causes,
        List<KnownMember> members) {

    static KnownHousehold of(Household household) {
        return new KnownHousehold(
                household.id(),
                household.number(),
                household.village(),
                household.currentCategory().category(),
                household.categories(),
                household.monitoring().stream().map(MonitoringPeriod::view).toList(),
                household.causes(),
                household.members().all().stream().map(KnownMember::of).toList());
    }

    public List<KnownMember> present() {
        return members.stream().filter(KnownMember::isPresent).toList();
    }

    /** From when it has its first category. */
    public LocalDate identifiedOn() {
        return categories.get(0).since();
    }

    /** Absent unless it is monitored now. */
    public @Nullable LocalDate monitoredSince() {
        return monitoring.stream()
                .filter(period -> period.clearedOn() == null)
                .findFirst()
                .map(MonitoringView::since)
                .orElse(null);
    }

    /** Whether nobody in it can work. */
    public boolean isWithoutLabour() {
        return present().stream().noneMatch(KnownMember::canWork);
    }

    /** Absent for a day before it was registered. */
    public Optional<Category> categoryOn(LocalDate day) {
        return categories.stream()
                .filter(period -> !period.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(CategoryPeriod::category);
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
