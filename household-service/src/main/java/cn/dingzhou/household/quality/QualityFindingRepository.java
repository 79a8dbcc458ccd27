package cn.dingzhou.household.quality;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** The findings the caller may see. */
@ApplicationScoped
class QualityFindingRepository {

    /** Where a finding stands in the order of lists. */
    private record Position(String region, UUID household, String rule) {

        static final Position BEGINNING = new Position("", new UUID(0, 0), "");

        static Position parse(String key) {
            String[] parts = key.split(":", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException("a key has three parts");
            }
            return new Position(parts[0], UUID.fromString(parts[1]), parts[2]);
        }

        static String key(QualityFinding finding) {
            return finding.region() + ":" + finding.key().householdId() + ":"
                    + finding.key().rule();
        }
    }

    private final Session database;

    QualityFindingRepository(Session database) {
        this.database = database;
    }

    /** Of these households, by rule. */
    List<QualityFinding> of(Collection<UUID> households) {
        return database.createSelectionQuery(
                        "from QualityFinding e where any_of(e.key.householdId, :households) order by e.key.rule",
                        QualityFinding.class)
                .setParameter("households", AnyOf.ids(households))
                .getResultList();
    }

    /** Higher than every one before, as the versions of what is told of a household must be. */
    long nextVersion() {
        return database.doReturningWork(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet next = statement.executeQuery("select nextval('quality_findings_version')")) {
                next.next();
                return next.getLong(1);
            }
        });
    }

    void add(QualityFinding finding) {
        database.persist(finding);
    }

    void remove(QualityFinding finding) {
        database.remove(finding);
    }

    /** In the order of region, household and rule; a page begins where the index finds its first one. */
    Page<QualityFinding> page(QualityFindingFilter filter, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        Conditions conditions = Conditions.in("regionCode", filter.region())
                .and("e.key.householdId = :household", "household", filter.household())
                .and("e.key.rule = :rule", "rule", filter.rule())
                .and("e.regionCode >= :region", "region", after.region())
                .and("(e.regionCode > :region or e.key.householdId >= :after)", "after", after.household())
                .and(
                        "(e.regionCode > :region or e.key.householdId > :after or e.key.rule > :last)",
                        "last",
                        after.rule());
        List<QualityFinding> fetched = database.createSelectionQuery(
                        "from QualityFinding e where " + conditions.where()
                                + " order by e.regionCode, e.key.householdId, e.key.rule",
                        QualityFinding.class)
                .setProperties(conditions.parameters())
                .setMaxResults(request.fetch())
                .getResultList();
        return Page.of(fetched, request, Position::key, filter);
    }

    /** How many findings of each rule there are in each part of a region. */
    Map<String, Map<String, Long>> countedBelow(RegionCode region) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        database.createSelectionQuery(
                        "select substring(e.regionCode, 1, :length), e.key.rule, count(*) from QualityFinding e"
                                + " where e.regionCode >= :first and e.regionCode < :end group by 1, 2",
                        Object[].class)
                .setParameter("length", Math.min(region.value().length() + 3, 12))
                .setParameter("first", region.value())
                .setParameter("end", region.value() + "A")
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent((String) row[0], part -> new TreeMap<>())
                        .put((String) row[1], (Long) row[2]));
        return counts;
    }
}
