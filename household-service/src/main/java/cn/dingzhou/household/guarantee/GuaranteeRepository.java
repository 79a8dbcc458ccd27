package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.entry.EntryFilter;
import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.household.entry.Filed;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** The visits and gaps the caller may see. */
@ApplicationScoped
class GuaranteeRepository {

    private final EntryRepository entries;
    private final Session database;

    GuaranteeRepository(EntryRepository entries, Session database) {
        this.entries = entries;
        this.database = database;
    }

    Visit visit(UUID id) {
        return entries.locate(Visit.class, id);
    }

    Optional<Visit> findVisit(UUID id) {
        return Optional.ofNullable(database.find(Visit.class, id));
    }

    GuaranteeGap gap(UUID id) {
        return entries.locate(GuaranteeGap.class, id);
    }

    GuaranteeGap lock(UUID id) {
        return entries.lock(GuaranteeGap.class, id);
    }

    void enter(Collection<? extends Filed> opened) {
        entries.enterAll(opened);
    }

    List<Visit> visitsOf(UUID household) {
        return database.createSelectionQuery(
                        "from Visit e where e.householdId = :household order by e.visitedOn, e.id", Visit.class)
                .setParameter("household", household)
                .getResultList();
    }

    List<Visit> visitsOf(Collection<UUID> households) {
        return entries.ofHouseholds(Visit.class, households);
    }

    List<GuaranteeGap> gapsOf(Collection<UUID> households) {
        return entries.ofHouseholds(GuaranteeGap.class, households);
    }

    Page<Visit> visits(EntryFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("regionCode", filter.region())
                .and("e.householdId = :household", "household", filter.household())
                .and("e.visitedOn >= :from", "from", filter.from())
                .and("e.visitedOn <= :to", "to", filter.to());
        return entries.page(Visit.class, conditions, request, filter);
    }

    Page<GuaranteeGap> gaps(GapFilter filter, LocalDate today, PageRequest request) {
        Conditions conditions = Conditions.in("regionCode", filter.region())
                .and("e.householdId = :household", "household", filter.household())
                .and("e.guarantee = :guarantee", "guarantee", filter.guarantee())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.verifiedOn is null and e.dueOn < :today", "today", filter.overdue() ? today : null);
        return entries.page(GuaranteeGap.class, conditions, request, filter);
    }

    /** Open gaps and overdue ones of each guarantee in each part of a region. */
    Map<String, Map<Guarantee, OpenGaps>> openBelow(RegionCode region, LocalDate today) {
        Map<String, Map<Guarantee, OpenGaps>> open = new TreeMap<>();
        database.createSelectionQuery(
                        "select substring(e.regionCode, 1, :length), e.guarantee, count(*),"
                                + " sum(case when e.dueOn < :today then 1 else 0 end) from GuaranteeGap e"
                                + " where e.verifiedOn is null and e.regionCode >= :first and e.regionCode < :end"
                                + " group by 1, 2",
                        Object[].class)
                .setParameter("length", Math.min(region.value().length() + 3, 12))
                .setParameter("today", today)
                .setParameter("first", region.value())
                .setParameter("end", region.value() + "A")
                .getResultStream()
                .forEach(row -> open.computeIfAbsent((String) row[0], part -> new EnumMap<>(Guarantee.class))
                        .put((Guarantee) row[1], new OpenGaps((Long) row[2], (Long) row[3])));
        return open;
    }
}
