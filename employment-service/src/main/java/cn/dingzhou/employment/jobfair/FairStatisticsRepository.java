package cn.dingzhou.employment.jobfair;

import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Counts what hangs on a fair; whoever asks has been let through to the fair, and people count wherever they live. */
@ApplicationScoped
class FairStatisticsRepository {

    private final Session database;

    FairStatisticsRepository(Session database) {
        this.database = database;
    }

    FairStatistics of(JobFair fair) {
        return RegionScope.asSystem(() -> counted(fair));
    }

    private FairStatistics counted(JobFair fair) {
        Map<String, Long> byStage = byStage(fair.id());
        Offer offer = fair.offer();
        return new FairStatistics(
                offer.enterprises(),
                offer.posts(),
                offer.vacancies(),
                byStage.values().stream().mapToLong(Long::longValue).sum(),
                byStage,
                count(
                        """
                        select count(distinct application.id) from application
                        join application_step step on step.application_id = application.id
                        where application.fair_id = :fair and step.kind = 'INTERVIEW'""",
                        fair.id()),
                count("select count(*) from application where fair_id = :fair and offered_on is not null", fair.id()),
                byStage.getOrDefault("ACCEPTED", 0L),
                count(
                        """
                        select count(*) from placement
                        where fair_id = :fair and end_reason is distinct from 'ENTERED_IN_ERROR'""",
                        fair.id()));
    }

    private Map<String, Long> byStage(UUID fair) {
        Map<String, Long> counts = new TreeMap<>();
        Rows.of(database, "select stage, count(*) from application where fair_id = :fair group by stage")
                .setParameter("fair", fair)
                .getResultList()
                .forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
        return counts;
    }

    private long count(String query, UUID fair) {
        return Rows.of(database, query, "count", Long.class)
                .setParameter("fair", fair)
                .getSingleResult();
    }
}
