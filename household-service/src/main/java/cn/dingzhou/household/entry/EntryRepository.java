package cn.dingzhou.household.entry;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The entries of every kind that the caller may see. */
@ApplicationScoped
public class EntryRepository {

    /** Where an entry stands in the order of lists. */
    private record Position(String region, UUID id) {

        static final Position BEGINNING = new Position("", new UUID(0, 0));

        static Position parse(String key) {
            int colon = key.indexOf(':');
            return new Position(key.substring(0, Math.max(colon, 0)), UUID.fromString(key.substring(colon + 1)));
        }

        static String key(Entry<?> entry) {
            return entry.region() + ":" + entry.id();
        }
    }

    private final Session database;

    EntryRepository(Session database) {
        this.database = database;
    }

    <E extends Entry<?>> E locate(Class<E> kind, UUID id) {
        return require(database.find(kind, id));
    }

    /** One that nobody else changes until the transaction ends. */
    <E extends Entry<?>> E lock(Class<E> kind, UUID id) {
        return require(database.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of any region: a reference is unique everywhere. */
    public <E extends Entry<?>> Map<String, E> byReference(Class<E> kind, Collection<String> references) {
        return RegionScope.asSystem(() -> query(kind, "e.reference in :references", Map.of("references", references)))
                .stream()
                .collect(toMap(Entry::reference, entry -> entry));
    }

    /** All that these households have. */
    public <E extends Entry<?>> List<E> ofHouseholds(Class<E> kind, Collection<UUID> households) {
        return query(kind, "e.householdId in :households", Map.of("households", households));
    }

    /** A household's, oldest first. */
    <E extends Entry<?>> List<E> ofHousehold(Class<E> kind, UUID household) {
        return query(kind, "e.householdId = :household order by e.facts.on, e.id", Map.of("household", household));
    }

    /** In the order of region and entry; a page begins where the index finds its first one. */
    <E extends Entry<?>> Page<E> page(Class<E> kind, EntryFilter filter, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        List<String> conditions = new ArrayList<>(List.of(
                "e.regionCode >= :first and e.regionCode < :end",
                "e.regionCode >= :region and (e.regionCode > :region or e.id > :id)"));
        String prefix = filter.region() == null ? "" : filter.region().value();
        Map<String, Object> parameters = new HashMap<>(Map.of("id", after.id()));
        parameters.put("region", after.region());
        parameters.put("first", prefix);
        parameters.put("end", prefix + "A");
        add("e.householdId = :household", "household", filter.household(), conditions, parameters);
        add("e.memberId = :member", "member", filter.member(), conditions, parameters);
        add("e.facts.on >= :from", "from", filter.from(), conditions, parameters);
        add("e.facts.on <= :to", "to", filter.to(), conditions, parameters);
        List<E> fetched = database.createSelectionQuery(
                        "select e from " + kind.getSimpleName() + " e where " + String.join(" and ", conditions)
                                + " order by e.regionCode, e.id",
                        kind)
                .setProperties(parameters)
                .setMaxResults(request.fetch())
                .getResultList();
        return Page.of(fetched, request, Position::key, filter);
    }

    void enter(Collection<? extends Entry<?>> opened) {
        opened.forEach(database::persist);
        write();
    }

    /** Writes what changed; of two who bring the same reference at once, the later one is told so. */
    void write() {
        try {
            database.flush();
        } catch (ConstraintViolationException race) {
            throw String.valueOf(race.getConstraintName()).endsWith("_reference") ? taken() : race;
        }
    }

    static ConflictException taken() {
        FieldError error = new FieldError(
                "/reference",
                "reference-taken",
                "已有此编号的记录；请更正那一条，或改用新编号。",
                "There is an entry of this reference; correct that one, or give another reference.");
        return new ConflictException(
                error.code(), Text.of("与已有记录冲突。", "It contradicts an entry that is there."), error);
    }

    private <E extends Entry<?>> List<E> query(Class<E> kind, String condition, Map<String, ?> parameters) {
        return database.createSelectionQuery("select e from " + kind.getSimpleName() + " e where " + condition, kind)
                .setProperties(new HashMap<>(parameters))
                .getResultList();
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static <E> E require(@Nullable E entry) {
        if (entry == null) {
            throw new NotFoundException(Text.of("记录", "entry"));
        }
        return entry;
    }
}
