package cn.dingzhou.household.housing;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.household.entry.NewEntry;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Grades renovated dwellings anew: since the acceptance they are B, in an entry of their own. */
@ApplicationScoped
class Regrading {

    private final EntryRegistry registry;
    private final EntryRepository entries;
    private final Dwellings dwellings;

    Regrading(EntryRegistry registry, EntryRepository entries, Dwellings dwellings) {
        this.registry = registry;
        this.entries = entries;
        this.dwellings = dwellings;
    }

    /** Those that were accepted and are not graded anew yet; others are left. */
    void after(Collection<NewEntry<RenovationFacts>> renovations, Caller caller) {
        List<NewEntry<RenovationFacts>> accepted = renovations.stream()
                .filter(renovation -> renovation.facts().acceptedOn() != null)
                .toList();
        Map<String, Dwelling> known = entries.byReference(
                Dwelling.class,
                accepted.stream()
                        .flatMap(renovation -> Stream.of(renovation.facts().dwellingReference(), reference(renovation)))
                        .toList());
        List<ImportRow<NewEntry<DwellingFacts>>> rows = accepted.stream()
                .filter(renovation -> !known.containsKey(reference(renovation)))
                .map(renovation -> new ImportRow<>(
                        0,
                        gradedAnew(
                                renovation,
                                known.get(renovation.facts().dwellingReference())
                                        .facts()),
                        null))
                .toList();
        registry.apply(dwellings, rows, caller);
    }

    private static NewEntry<DwellingFacts> gradedAnew(NewEntry<RenovationFacts> renovation, DwellingFacts before) {
        DwellingFacts now =
                before.gradedAnew(Objects.requireNonNull(renovation.facts().acceptedOn()), HouseGrade.B);
        return new NewEntry<>(reference(renovation), renovation.householdNumber(), null, null, null, now);
    }

    private static String reference(NewEntry<RenovationFacts> renovation) {
        return renovation.facts().dwellingReference() + "/" + renovation.reference();
    }
}
