package cn.dingzhou.household.household;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The households the caller may see. */
@ApplicationScoped
class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {

    private static final Text KIND = Text.of("户", "household");

    /** As {@link Standing#isTracked} tells of one. */
    private static final String TRACKED =
            " and endedOn is null and id in (select p.household.id from MonitoringPeriod p"
                    + " where p.clearedOn is not null"
                    + " and not exists (select o.id from MonitoringPeriod o where o.household = p.household and o.clearedOn is null)"
                    + " and exists (select m.id from Member m where m.household = p.household and m.leftOn is null)"
                    + " and not exists (select m.id from Member m where m.household = p.household and m.leftOn is null"
                    + " and m.facts.labourCapacity not in (LOST, NONE)))";

    /** Where a household stands in the order of lists. */
    private record Position(RegionCode village, String number) {

        static final Position BEGINNING = new Position(new RegionCode("0".repeat(12)), "");

        static Position parse(String key) {
            if (key.length() < 12) {
                throw new IllegalArgumentException("a key begins with a village");
            }
            return new Position(new RegionCode(key.substring(0, 12)), key.substring(12));
        }

        static String key(Household household) {
            return household.village() + household.number();
        }
    }

    private final NewHouseholdRepository newcomers;

    HouseholdRepository(NewHouseholdRepository newcomers) {
        this.newcomers = newcomers;
    }

    /** New ones, as many as an import brings. They are not the session's: what happens to them later needs them read. */
    void enter(List<Household> households) {
        newcomers.enter(households);
    }

    static NotFoundException unknown() {
        return new NotFoundException(KIND);
    }

    Household locate(UUID id) {
        return findByIdOptional(id).orElseThrow(HouseholdRepository::unknown);
    }

    /** One that nobody else changes until the transaction ends. */
    Household lock(UUID id) {
        return held(id).orElseThrow(HouseholdRepository::unknown);
    }

    /** As {@link #lock}, if it is there. */
    Optional<Household> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of village and number; a page begins where the index finds its first household. */
    Page<Household> page(HouseholdFilter filter, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        StringBuilder query = new StringBuilder(
                "villageCode >= :first and villageCode <= :last and (villageCode > :village or number > :number)");
        Map<String, Object> parameters = new HashMap<>();
        RegionCode first = filter.firstVillage();
        parameters.put("first", first.compareTo(after.village()) < 0 ? after.village() : first);
        parameters.put("last", filter.lastVillage());
        parameters.put("village", after.village());
        parameters.put("number", after.number());
        if (filter.category() != null) {
            query.append(" and category = :category");
            parameters.put("category", filter.category());
        }
        if (filter.number() != null) {
            query.append(" and number = :wanted");
            parameters.put("wanted", filter.number());
        }
        if (filter.tracked()) {
            query.append(TRACKED);
        }
        List<Household> fetched = find(query + " order by villageCode, number", parameters)
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, Position::key, filter);
    }

    /** Where a person is now. */
    List<Household> ofPresentMember(String citizenIdIndex) {
        return list(
                "id in (select m.household.id from Member m where m.facts.citizenIdIndex = ?1 and m.leftOn is null)",
                citizenIdIndex);
    }

    /** One who is or was in a household. */
    Optional<Member> member(UUID id) {
        return find("id in (select m.household.id from Member m where m.id = ?1)", id)
                .firstResultOptional()
                .map(household -> household.members().locate(id));
    }

    /** Where a person is and was. */
    List<Member> membershipsOf(String citizenIdIndex) {
        return getEntityManager()
                .createQuery(
                        "select m from Member m join fetch m.household where m.facts.citizenIdIndex = ?1 order by m.id",
                        Member.class)
                .setParameter(1, citizenIdIndex)
                .getResultList();
    }

    Map<String, Household> byNumber(Collection<String> numbers) {
        return stream("any_of(number, ?1)", AnyOf.texts(numbers))
                .collect(toMap(Household::number, household -> household));
    }

    List<Household> withIds(Collection<UUID> ids) {
        return list("any_of(id, ?1)", AnyOf.ids(ids));
    }

    /** Lets go of all that was read; else each later query would look for changes in hundreds of households with all their members. */
    void forget() {
        getEntityManager().clear();
    }

    /** Writes what changed; of two who claim a number or a person at once, the later one is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException race) {
            throw switch (String.valueOf(race.getConstraintName())) {
                case "household_number" -> Taken.conflict(List.of(Taken.number("/number")));
                case "member_present_once" -> Taken.conflict(List.of(Taken.citizenId("/citizenId")));
                default -> race;
            };
        }
    }

    /** Locks them in one order, so that two who hold some of the same do not wait for each other. */
    void hold(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Rows.of(
                        getEntityManager(),
                        "select id from household where id in (select each_of(:ids)) order by id for no key update",
                        "id",
                        UUID.class)
                .setParameter("ids", AnyOf.ids(ids))
                .getResultList();
    }

    /** Of any region. */
    Set<String> registeredPoor(Collection<String> citizenIdIndexes) {
        return Set.copyOf(RegionScope.asSystem(() -> getEntityManager()
                .createQuery(
                        "select m.facts.citizenIdIndex from Member m where any_of(m.facts.citizenIdIndex, ?1)"
                                + " and m.leftOn is null and m.household.category = REGISTERED_POOR",
                        String.class)
                .setParameter(1, AnyOf.texts(citizenIdIndexes))
                .getResultList()));
    }

    /** Whether a household of any region has the number. */
    boolean isTaken(String number) {
        return RegionScope.asSystem(() -> count("number", number)) > 0;
    }

    /** Where these people are and were, in whatever region, by the blind index of the citizen ID. */
    Whereabouts whereabouts(Collection<String> citizenIdIndexes) {
        Whereabouts whereabouts = new Whereabouts();
        // One parameter however many people: a list of thousands would take longer to plan than to look up.
        RegionScope.asSystem(() -> Rows.of(
                                getEntityManager(),
                                """
                        select m.citizen_id_index, h.number, m.left_on from member m join household h on h.id = m.household_id
                        where m.citizen_id_index in (select each_of(:indexes))""")
                        .setParameter("indexes", AnyOf.texts(citizenIdIndexes))
                        .getResultList())
                .forEach(row -> whereabouts.add(
                        row.get(0, String.class), row.get(1, String.class), row.get(2, LocalDate.class)));
        return whereabouts;
    }
}
