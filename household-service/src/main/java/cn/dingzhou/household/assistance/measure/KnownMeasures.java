package cn.dingzhou.household.assistance.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.dingzhou.household.entry.EntryRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where the other parts of the registry look up what is done for households. */
@ApplicationScoped
public class KnownMeasures {

    private final EntryRepository entries;

    KnownMeasures(EntryRepository entries) {
        this.entries = entries;
    }

    /** What is done for these households, in no order; one for which nothing is done is absent. */
    public Map<UUID, List<KnownMeasure>> of(Collection<UUID> households) {
        return entries.ofHouseholds(Measure.class, households).stream()
                .collect(groupingBy(
                        measure -> Objects.requireNonNull(measure.householdId()),
                        mapping(measure -> measure.facts().known(), toList())));
    }

    /** Whether a measure for the household was finished between two days, these included. */
    public boolean isAnyFinished(UUID household, LocalDate from, LocalDate to) {
        return entries.ofHouseholds(Measure.class, List.of(household)).stream()
                .map(measure -> measure.facts().finishedOn())
                .anyMatch(day -> day != null && !day.isBefore(from) && !day.isAfter(to));
    }
}
