package cn.dingzhou.household.entry;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** The entries of every kind that the caller may see. */
@ApplicationScoped
public class EntryRepository {

    /** The SQL state of a violated exclusion, whose name Hibernate does not tell. */
    private static final String EXCLUSION = "23P01";

    private final Session database;
    private final RegionListRepository lists;

    EntryRepository(Session database, RegionListRepository lists) {
        this.database = database;
        this.lists = lists;
    }

    public <E extends Filed> E locate(Class<E> kind, UUID id) {
        return require(database.find(kind, id));
    }

    /** One that nobody else changes until the transaction ends. */
    public <E extends Filed> E lock(Class<E> kind, UUID id) {
        return require(database.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of any region: a reference is unique everywhere. */
    public <E extends Entry<?>> Map<String, E> byReference(Class<E> kind, Collection<String> references) {
        return RegionScope.asSystem(() ->
                        query(kind, "any_of(e.reference, :references)", Map.of("references", AnyOf.texts(references))))
                .stream()
                .collect(toMap(Entry::reference, entry -> entry));
    }

    /** A household's, oldest first. */
    <E extends Entry<?>> List<E> ofHousehold(Class<E> kind, UUID household) {
        return query(kind, "e.householdId = :household order by e.facts.on, e.id", Map.of("household", household));
    }

    /** In the order of region and entry; a page begins where the index finds its first one. */
    <E extends Entry<?>> Page<E> page(Class<E> kind, EntryFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("regionCode", filter.region())
                .and("e.householdId = :household", "household", filter.household())
                .and("e.memberId = :member", "member", filter.member())
                .and("e.facts.on >= :from", "from", filter.from())
                .and("e.facts.on <= :to", "to", filter.to());
        if (filter.open() != null) {
            conditions.and(filter.open() ? "e.facts.until is null" : "e.facts.until is not null");
        }
        return page(kind, conditions, request, filter);
    }

    /** @param filter what the conditions were made of, so that a cursor is refused with another filter */
    public <E extends Filed> Page<E> page(Class<E> kind, Conditions conditions, PageRequest request, Object filter) {
        return lists.page(kind, conditions, request, filter);
    }

    /** Of these households, in the order they were entered. */
    public <E extends Filed> List<E> ofHouseholds(Class<E> kind, Collection<UUID> households) {
        return query(
                kind, "any_of(e.householdId, :households) order by e.id", Map.of("households", AnyOf.ids(households)));
    }

    /** Everything of every kind that is filed about a household. */
    List<? extends Filed> wholeFileOf(UUID household) {
        return database.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(Filed.class::isAssignableFrom)
                .flatMap(kind -> ofHouseholds(kind.asSubclass(Filed.class), List.of(household)).stream())
                .toList();
    }

    public void enter(Filed opened) {
        enterAll(List.of(opened));
    }

    /** Takes in what is new among them, and writes what changed. */
    public void enterAll(Collection<? extends Filed> opened) {
        opened.forEach(database::persist);
        write();
    }

    /** As if they had never been there. */
    public void erase(Collection<? extends Filed> mistaken) {
        mistaken.forEach(database::remove);
        write();
    }

    /** Writes what changed; of two who bring the same reference, or what contradicts, at once, the later one is told so. */
    public void write() {
        try {
            database.flush();
            // Hibernate inserts before it updates, so that constraints among entries hold only when all is written.
            database.doWork(EntryRepository::checkConstraints);
        } catch (ConstraintViolationException race) {
            String constraint = String.valueOf(race.getConstraintName());
            if (constraint.endsWith("_reference")) {
                throw taken();
            }
            throw constraint.endsWith("_once") || EXCLUSION.equals(race.getSQLState()) ? contradicted() : race;
        }
    }

    private static void checkConstraints(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all immediate; set constraints all deferred");
        }
    }

    private static ConflictException contradicted() {
        return new ConflictException(
                "entered-at-once",
                Text.of("刚有人录入了与此矛盾的记录，请重新读取。", "Somebody has just entered what contradicts this; read again."));
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

    private <E extends Filed> List<E> query(Class<E> kind, String condition, Map<String, ?> parameters) {
        SelectionQuery<E> query =
                database.createSelectionQuery("select e from " + kind.getSimpleName() + " e where " + condition, kind);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static <E> E require(@Nullable E entry) {
        if (entry == null) {
            throw new NotFoundException(Text.of("记录", "entry"));
        }
        return entry;
    }
}
