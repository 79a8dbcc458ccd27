package cn.dingzhou.household.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The files of some households: a kind is read once for all of them, when a check asks for it. */
final class HouseholdFiles {

    private final EntryRepository entries;
    private final Collection<UUID> households;
    private final Map<Class<?>, Map<UUID, List<Entry<?>>>> read = new HashMap<>();

    HouseholdFiles(EntryRepository entries, Collection<UUID> households) {
        this.entries = entries;
        this.households = households;
    }

    /** An entry that is not written yet counts like those that are. */
    void add(Entry<?> opened) {
        Map<UUID, List<Entry<?>>> kind = read.get(opened.getClass());
        if (kind != null && opened.householdId() != null) {
            kind.computeIfAbsent(opened.householdId(), any -> new ArrayList<>()).add(opened);
        }
    }

    <E extends Entry<?>> List<E> entries(Class<E> kind, Subject subject) {
        if (subject.household() == null) {
            return List.of();
        }
        return read
                .computeIfAbsent(kind, any -> read(kind))
                .getOrDefault(subject.household().id(), List.of())
                .stream()
                .filter(entry -> entry.isAbout(subject))
                .map(kind::cast)
                .toList();
    }

    private Map<UUID, List<Entry<?>>> read(Class<? extends Entry<?>> kind) {
        return entries.ofHouseholds(kind, households).stream()
                .collect(groupingBy(Entry::householdId, HashMap::new, toCollection(ArrayList::new)));
    }
}
