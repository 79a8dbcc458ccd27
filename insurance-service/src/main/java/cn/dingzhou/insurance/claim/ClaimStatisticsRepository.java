package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.insurance.claim.ClaimStatistics.Paid;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Adds up the claims that the running work may see. */
@ApplicationScoped
class ClaimStatisticsRepository {

    private static final String SCOPE =
            """
             from Claim claim
             where claim.loss.policyYearId in :years and claim.villageCode >= :first and claim.villageCode < :end""";

    private final Session database;

    ClaimStatisticsRepository(Session database) {
        this.database = database;
    }

    Map<ClaimStage, Long> byStage(Collection<UUID> years, RegionCode region) {
        Map<ClaimStage, Long> counts = new EnumMap<>(ClaimStage.class);
        query("select claim.course.stage, count(*)" + SCOPE + " group by claim.course.stage", years, region)
                .forEach(row -> counts.put((ClaimStage) row[0], (Long) row[1]));
        return counts;
    }

    long overdue(Collection<UUID> years, RegionCode region, LocalDate today) {
        return database.createSelectionQuery("select count(*)" + SCOPE + " and claim.course.dueOn < :today", Long.class)
                .setParameter("years", years)
                .setParameter("first", region.value())
                .setParameter("end", region.value() + "A")
                .setParameter("today", today)
                .getSingleResult();
    }

    Paid paid(Collection<UUID> years, RegionCode region) {
        return paidBy("1", years, region).getOrDefault(1, Paid.NOTHING);
    }

    /** @param what the attribute that the sums are grouped by */
    Map<Object, Paid> paidBy(String what, Collection<UUID> years, RegionCode region) {
        return query(
                        "select " + what + ", count(*), count(distinct claim.loss.householdId), sum(claim.award.payout)"
                                + SCOPE + " and claim.course.paidOn is not null group by " + what,
                        years,
                        region)
                .stream()
                .collect(Collectors.toMap(
                        row -> row[0], row -> new Paid((Long) row[1], (Long) row[2], (BigDecimal) row[3])));
    }

    /** Days from report to payment. */
    Optional<Double> averageDays(Collection<UUID> years, RegionCode region) {
        return query(
                        "select avg((claim.course.paidOn - claim.report.on) by day)" + SCOPE
                                + " and claim.course.paidOn is not null",
                        years,
                        region)
                .stream()
                .flatMap(row -> Stream.ofNullable((Double) row[0]))
                .findFirst();
    }

    private List<Object[]> query(String text, Collection<UUID> years, RegionCode region) {
        return database.createSelectionQuery(text, Object[].class)
                .setParameter("years", years)
                .setParameter("first", region.value())
                .setParameter("end", region.value() + "A")
                .getResultList();
    }
}
