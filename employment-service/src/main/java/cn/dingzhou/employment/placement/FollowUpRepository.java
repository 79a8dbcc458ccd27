package cn.dingzhou.employment.placement;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The follow-ups the running work may see. */
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    private static final Text KIND = Text.of("回访", "follow-up");

    private final RegionListRepository lists;

    FollowUpRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    FollowUp locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** Which placement it is of; asked first, so that the placement is held before the follow-up is read. */
    UUID placementOf(UUID id) {
        return getEntityManager()
                .createQuery("select e.placement.id from FollowUp e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(KIND));
    }

    /** By village, then as the placements were entered. */
    Page<FollowUp> page(FollowUpFilter filter, LocalDate today, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.placement.id = :placement", "placement", filter.placement())
                .and("e.months = :months", "months", filter.months())
                .and("e.dueOn <= :visitable", "visitable", filter.due() ? today.plusDays(FollowUp.DAYS_EARLY) : null)
                .and("e.dueOn < :today", "today", filter.overdue() ? today : null);
        if (filter.due() || filter.overdue()) {
            conditions.and("e.visitedOn is null").and("e.droppedOn is null");
        }
        return lists.page(FollowUp.class, conditions, request, filter);
    }

    /** How many are overdue in a region and each of its parts, by the months after which they fell due. */
    Map<String, SortedMap<Integer, Long>> overdueBelow(RegionCode region, LocalDate today) {
        Map<String, SortedMap<Integer, Long>> counts = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        """
                        select substring(e.villageCode, 1, :length), e.months, count(*) from FollowUp e
                        where e.villageCode >= :first and e.villageCode < :end
                          and e.visitedOn is null and e.droppedOn is null and e.dueOn < :today
                        group by 1, 2""",
                        Object[].class)
                .setParameter("length", Math.min(region.value().length() + 3, 12))
                .setParameter("first", region.value())
                .setParameter("end", region.value() + "A")
                .setParameter("today", today)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((String) row[0], part -> new TreeMap<>())
                        .put((Integer) row[1], (Long) row[2]));
        return counts;
    }
}
