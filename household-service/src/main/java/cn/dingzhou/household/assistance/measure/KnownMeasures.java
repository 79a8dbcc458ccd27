package cn.dingzhou.household.assistance.measure;

import cn.dingzhou.household.entry.EntryRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where the other parts of the registry look up what is done for households. */
@ApplicationScoped
public class KnownMeasures {

    private final EntryRepository entries;

    KnownMeasures(EntryRepository entries) {
        this.entries = entries;
    }

    /** Whether a measure for the household was finished between two days, these included. */
    public boolean isAnyFinished(UUID household, LocalDate from, LocalDate to) {
        return entries.ofHouseholds(Measure.class, List.of(household)).stream()
                .map(measure -> measure.facts().finishedOn())
                .anyMatch(day -> day != null && !day.isBefore(from) && !day.isAfter(to));
    }
}
