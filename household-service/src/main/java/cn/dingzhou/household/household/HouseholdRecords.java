package cn.dingzhou.household.household;

import cn.dingzhou.rest.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Puts together everything known of a household that the running work may see. */
@ApplicationScoped
public class HouseholdRecords {

    private final HouseholdRepository households;
    private final List<FileSection> sections;
    private final List<MoneySource> sources;

    HouseholdRecords(HouseholdRepository households, @All List<FileSection> sections, @All List<MoneySource> sources) {
        this.households = households;
        this.sections = sections;
        this.sources = sources;
    }

    RecordView masked(UUID id, Caller reading) {
        return of(id, reading, HouseholdView::masked);
    }

    /** Unmasked: whoever asks keeps it in the audit trail. */
    public RecordView disclosed(UUID id, Caller reading) {
        return of(id, reading, HouseholdView::disclosed);
    }

    private RecordView of(UUID id, Caller reading, Function<Household, HouseholdView> view) {
        Household household = households.locate(id);
        SortedMap<String, List<?>> file = new TreeMap<>();
        sections.stream()
                .filter(section -> section.readers().stream().anyMatch(reading::hasRole))
                .forEach(section -> file.put(section.name(), section.of(id)));
        file.values().removeIf(List::isEmpty);
        List<MoneyReceived> received = sources.stream()
                .flatMap(source -> source.receivedBy(id).stream())
                .toList();
        return new RecordView(view.apply(household), file, LedgerYear.of(received));
    }
}
