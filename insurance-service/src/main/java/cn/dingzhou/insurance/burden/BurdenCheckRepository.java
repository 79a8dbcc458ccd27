package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The burden checks the caller may see. */
@ApplicationScoped
class BurdenCheckRepository implements PanacheRepositoryBase<BurdenCheck, UUID> {

    private static final Text KIND = Text.of("核查线索", "burden check");

    /** Where a check stands in the order of lists. */
    private record Position(String village, UUID id) {

        static final Position BEGINNING = new Position("", new UUID(0, 0));

        static Position parse(String key) {
            int colon = key.indexOf(':');
            return new Position(key.substring(0, Math.max(colon, 0)), UUID.fromString(key.substring(colon + 1)));
        }

        static String key(BurdenCheck check) {
            return check.villageCode() + ":" + check.id();
        }
    }

    BurdenCheck locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    BurdenCheck lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** The open one, if any; nobody else changes it until the transaction ends. */
    Optional<BurdenCheck> lockOpen(UUID household, Peril peril, UUID policyYear) {
        return find(
                        "householdId = ?1 and peril = ?2 and policyYearId = ?3 and stage = ?4",
                        household,
                        peril,
                        policyYear,
                        CheckStage.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * In the order of village and opening; a page begins where the index finds its first one.
     *
     * @param openedBy the latest day of opening that is old enough
     */
    Page<BurdenCheck> page(BurdenCheckFilter filter, LocalDate openedBy, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        String region = filter.region() == null ? "" : filter.region().value();
        List<BurdenCheck> fetched = find(
                        "villageCode >= ?1 and villageCode < ?2 and villageCode >= ?3 and (villageCode > ?3 or id > ?4)"
                                + " and (?5 is null or stage = ?5) and (?6 is null or peril = ?6)"
                                + " and (?7 is null or policyYearId = ?7) and openedOn <= ?8"
                                + " order by villageCode, id",
                        region,
                        region + "A",
                        after.village(),
                        after.id(),
                        filter.stage(),
                        filter.peril(),
                        filter.policyYear(),
                        openedBy)
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, Position::key, filter);
    }
}
