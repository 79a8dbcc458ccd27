package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The burden checks the caller may see. */
@ApplicationScoped
class BurdenCheckRepository implements PanacheRepositoryBase<BurdenCheck, UUID> {

    private static final Text KIND = Text.of("核查线索", "burden check");

    private final RegionListRepository lists;

    BurdenCheckRepository(RegionListRepository lists) {
        this.lists = lists;
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
     * In the order of village and opening.
     *
     * @param openedBy the latest day of opening that is old enough
     */
    Page<BurdenCheck> page(BurdenCheckFilter filter, LocalDate openedBy, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.peril = :peril", "peril", filter.peril())
                .and("e.policyYearId = :year", "year", filter.policyYear())
                .and("e.openedOn <= :openedBy", "openedBy", openedBy);
        return lists.page(BurdenCheck.class, conditions, request, filter);
    }
}
