package cn.dingzhou.records.access;

import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the service holds about a person the caller may ask about, in whatever region it came to be. */
@ApplicationScoped
class Holdings {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private final HeldTableRepository tables;
    private final HeldRowRepository rows;
    private final LookRepository looks;
    private final HeldSettings settings;

    Holdings(HeldTableRepository tables, HeldRowRepository rows, LookRepository looks, HeldSettings settings) {
        this.tables = tables;
        this.rows = rows;
        this.looks = looks;
        this.settings = settings;
    }

    /**
     * All of it.
     *
     * @param sections rows by the kind that they are
     */
    record Holding(SortedMap<String, List<Map<String, Object>>> sections, List<Look> looks) {}

    Holding of(HeldPerson person) {
        SortedMap<String, List<Map<String, Object>>> sections = new TreeMap<>();
        Set<String> objects = new TreeSet<>(Set.of(person.object()));
        for (HeldTable table : tables.all()) {
            List<Map<String, Object>> held = RegionScope.asSystem(() -> rows.of(person, table));
            for (Map<String, Object> row : held) {
                filled(settings.looks().get(table.name()), row).ifPresent(objects::add);
                filled(settings.addresses().get(table.name()), row).ifPresent(address -> row.put("address", address));
            }
            if (!held.isEmpty()) {
                sections.put(HeldRowRepository.camelCase(table.name()), held);
            }
        }
        return new Holding(sections, looks.at(objects));
    }

    /** Absent when the row has not all that the template names. */
    private static Optional<String> filled(@Nullable String template, Map<String, Object> row) {
        if (template == null) {
            return Optional.empty();
        }
        Matcher field = FIELD.matcher(template);
        if (!field.results().allMatch(named -> row.containsKey(named.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(
                field.replaceAll(named -> Matcher.quoteReplacement(String.valueOf(row.get(named.group(1))))));
    }
}
