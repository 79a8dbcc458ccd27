package cn.dingzhou.household.housing;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.household.entry.EntryRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where the other parts of the registry look up how safe households live. */
@ApplicationScoped
public class KnownDwellings {

    private final EntryRepository entries;

    KnownDwellings(EntryRepository entries) {
        this.entries = entries;
    }

    /** The latest grade of the house that each of these households lives in; one that has none is absent. */
    public Map<UUID, HouseGrade> grades(Collection<UUID> households) {
        return entries.ofHouseholds(Dwelling.class, households).stream()
                .filter(dwelling -> dwelling.facts().main())
                .collect(toMap(
                        dwelling -> Objects.requireNonNull(dwelling.householdId()),
                        Dwelling::facts,
                        (one, other) -> one.on().isAfter(other.on()) ? one : other))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, latest -> latest.getValue().grade()));
    }
}
