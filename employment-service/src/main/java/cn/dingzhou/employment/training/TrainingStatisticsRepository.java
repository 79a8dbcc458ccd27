package cn.dingzhou.employment.training;

import cn.dingzhou.employment.training.TrainingStatistics.Count;
import cn.dingzhou.events.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;

/** Counts the participations that the running work may see. */
@ApplicationScoped
class TrainingStatisticsRepository {

    private static final String SCOPE =
            """
             from TrainingParticipation p
             where p.worker.villageCode >= :first and p.worker.villageCode < :end
               and %s between :from and :to""";

    private final Session database;

    TrainingStatisticsRepository(Session database) {
        this.database = database;
    }

    Count count(RegionCode region, LocalDate from, LocalDate to) {
        Object[] begun = row(
                "select count(*), count(distinct coalesce(p.worker.memberId, p.worker.seekerId))"
                        + SCOPE.formatted("p.presence.attendedFrom"),
                region,
                from,
                to);
        Object[] completed =
                row("select count(*), count(p.certificateNumber)" + SCOPE.formatted("p.completedOn"), region, from, to);
        return new Count((Long) begun[0], (Long) begun[1], (Long) completed[0], (Long) completed[1]);
    }

    private Object[] row(String query, RegionCode region, LocalDate from, LocalDate to) {
        return database.createSelectionQuery(query, Object[].class)
                .setParameter("first", region.value())
                .setParameter("end", region.value() + "A")
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }
}
