package cn.dingzhou.employment.labour;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The entries the running work may see; of what ages is for who asks. */
@ApplicationScoped
class LabourForceRepository implements PanacheRepositoryBase<LabourForceEntry, UUID> {

    /** How many are in which state in a part of a region. */
    record Count(String region, LabourState state, long members) {}

    private final RegionListRepository lists;

    LabourForceRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    Optional<LabourForceEntry> find(UUID member, Ages ages) {
        return find("id = ?1 and bornIn <= ?2 and bornIn > ?3", member, ages.bornUntil(), ages.bornAfter())
                .firstResultOptional();
    }

    Page<LabourForceEntry> page(LabourForceFilter filter, Ages ages, PageRequest request) {
        Conditions conditions = of(filter.region(), filter.category(), ages)
                .and("e.state = :state", "state", filter.state())
                .and("e.capacity = :capacity", "capacity", filter.capacity())
                .and("(e.lastVisitOn is null or e.lastVisitOn < :visited)", "visited", filter.notVisitedSince());
        return lists.page(LabourForceEntry.class, conditions, request, filter);
    }

    /** @param digits of the codes of the parts */
    List<Count> counts(RegionCode region, @Nullable Category category, Ages ages, int digits) {
        Conditions conditions = of(region, category, ages);
        // Written out: as a parameter the two would not be the same expression to the database.
        String part = "substring(e.villageCode, 1, " + digits + ")";
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(
                        "select " + part + ", e.state, count(*) from LabourForceEntry e where " + conditions.where()
                                + " group by " + part + ", e.state order by " + part,
                        Count.class)
                .setProperties(conditions.parameters())
                .getResultList();
    }

    private static Conditions of(@Nullable RegionCode region, @Nullable Category category, Ages ages) {
        return Conditions.in("villageCode", region)
                .and("e.category = :category", "category", category)
                .and("e.bornIn <= :bornUntil", "bornUntil", ages.bornUntil())
                .and("e.bornIn > :bornAfter", "bornAfter", ages.bornAfter());
    }
}
