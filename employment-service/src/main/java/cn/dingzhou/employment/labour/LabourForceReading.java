package cn.dingzhou.employment.labour;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of those who are of working age today. */
@ApplicationScoped
class LabourForceReading {

    private final LabourForceRepository entries;
    private final LabourVisitRepository visits;
    private final KnownMembers members;
    private final WorkingAge workingAge;
    private final Clock clock;

    LabourForceReading(
            LabourForceRepository entries,
            LabourVisitRepository visits,
            KnownMembers members,
            WorkingAge workingAge,
            Clock clock) {
        this.entries = entries;
        this.visits = visits;
        this.members = members;
        this.workingAge = workingAge;
        this.clock = clock;
    }

    Page<LabourForceEntryView> list(LabourForceFilter filter, PageRequest request) {
        Ages ages = workingToday();
        Page<LabourForceEntry> page = entries.page(filter, ages.within(filter.ageFrom(), filter.ageTo()), request);
        Map<UUID, KnownMember> known =
                members.all(page.items().stream().map(LabourForceEntry::id).toList());
        return page.map(entry -> view(entry, known.get(entry.id()), ages.day()));
    }

    LabourForceStory read(UUID memberId) {
        Ages ages = workingToday();
        LabourForceEntry entry = entries.find(memberId, ages)
                .orElseThrow(() -> new NotFoundException(Text.of("劳动力台账", "labour-force entry")));
        KnownMember member = members.find(memberId).orElse(null);
        return new LabourForceStory(
                view(entry, member, ages.day()),
                visits.of(memberId).stream().map(LabourVisitView::of).toList());
    }

    LabourForceCounts count(RegionCode region, @Nullable Category category) {
        int digits = Math.min(region.value().length() + 3, 12);
        List<LabourForceRepository.Count> counts = entries.counts(region, category, workingToday(), digits);
        Map<LabourState, Long> all = byState(counts);
        // A village has nothing below it.
        List<LabourForceCounts.Part> parts = region.level() == RegionCode.Level.VILLAGE
                ? List.of()
                : counts.stream()
                        .collect(Collectors.groupingBy(
                                LabourForceRepository.Count::region, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(part -> part(part.getKey(), byState(part.getValue())))
                        .toList();
        return new LabourForceCounts(region, sum(all), all, parts);
    }

    private Ages workingToday() {
        return Ages.working(workingAge, LocalDate.now(clock));
    }

    private static LabourForceCounts.Part part(String region, Map<LabourState, Long> byState) {
        return new LabourForceCounts.Part(new RegionCode(region), sum(byState), byState);
    }

    private static Map<LabourState, Long> byState(List<LabourForceRepository.Count> counts) {
        Map<LabourState, Long> sums = new EnumMap<>(LabourState.class);
        for (LabourState state : LabourState.values()) {
            sums.put(state, 0L);
        }
        counts.forEach(count -> sums.merge(count.state(), count.members(), Long::sum));
        return sums;
    }

    private static long sum(Map<LabourState, Long> byState) {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    private static LabourForceEntryView view(LabourForceEntry entry, @Nullable KnownMember member, LocalDate today) {
        return new LabourForceEntryView(
                entry.id(),
                entry.householdId(),
                member == null ? null : member.householdNumber(),
                entry.region(),
                entry.category(),
                entry.sex(),
                entry.ageOn(today),
                entry.capacity(),
                entry.atSchool(),
                entry.state(),
                entry.reason(),
                entry.lastVisitOn());
    }
}
