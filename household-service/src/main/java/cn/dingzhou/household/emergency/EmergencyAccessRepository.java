package cn.dingzhou.household.emergency;

import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The emergency accesses the running work may see; a person's own lie in any region. */
@ApplicationScoped
class EmergencyAccessRepository implements PanacheRepositoryBase<EmergencyAccess, UUID> {

    private final RegionListRepository lists;

    EmergencyAccessRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    /** One that nobody else changes until the transaction ends. */
    EmergencyAccess lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(EmergencyAccessRepository::unknown);
    }

    /** As {@link #lock}, if the person opened it. */
    EmergencyAccess lockOwn(UUID id, String person) {
        return find("id = ?1 and openedBy = ?2", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(EmergencyAccessRepository::unknown);
    }

    Optional<EmergencyAccess> findOwn(UUID id, String person) {
        return find("id = ?1 and openedBy = ?2", id, person).firstResultOptional();
    }

    /** A person's that nobody has reviewed. Until the transaction ends that person opens no other. */
    List<EmergencyAccess> holdUnreviewedOf(String person) {
        Rows.of(
                        getEntityManager(),
                        "select true as is_held from (select pg_advisory_xact_lock(hashtextextended(:lock, 0))) held",
                        "is_held",
                        Boolean.class)
                .setParameter("lock", "emergency-access " + person)
                .getSingleResult();
        return list("openedBy = ?1 and review.reviewedBy is null order by id", person);
    }

    /** @param opener whose alone are listed, if any */
    Page<EmergencyAccess> page(
            EmergencyAccessFilter filter, @Nullable String opener, Instant now, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.openedBy = :opener", "opener", opener)
                .and("e.householdId = :household", "household", filter.household())
                .and("e.review.justified = :justified", "justified", filter.justified());
        if (filter.state() != null) {
            switch (filter.state()) {
                case OPEN -> conditions.and("e.review.reviewedBy is null").and("e.endsAt > :now", "now", now);
                case ENDED -> conditions.and("e.review.reviewedBy is null").and("e.endsAt <= :now", "now", now);
                case REVIEWED -> conditions.and("e.review.reviewedBy is not null");
            }
        }
        return lists.page(EmergencyAccess.class, conditions, request, filter);
    }

    static NotFoundException unknown() {
        return new NotFoundException(Text.of("应急查阅", "emergency access"));
    }
}
