package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Adds up the claims of a policy year, wherever they are: for whoever may see the whole policy year. */
@ApplicationScoped
class ClaimAuditRepository {

    private static final int AT_A_TIME = 1000;

    private static final Set<ClaimStage> OVER = EnumSet.of(ClaimStage.REJECTED, ClaimStage.WITHDRAWN);
    private final Session database;

    ClaimAuditRepository(Session database) {
        this.database = database;
    }

    long unfinished(UUID policyYear) {
        return database.createSelectionQuery(
                        "select count(*) from Claim c where c.loss.policyYearId = :year and c.course.endedOn is null",
                        Long.class)
                .setParameter("year", policyYear)
                .getSingleResult();
    }

    BigDecimal promised(UUID policyYear) {
        return sum("c.course.approvedOn is not null", policyYear);
    }

    BigDecimal paid(UUID policyYear) {
        return sum("c.course.paidOn is not null", policyYear);
    }

    /** Read as they are needed; to be closed. */
    Stream<OldClaim> promisedOnes(UUID policyYear) {
        return database.createSelectionQuery(
                        """
                        select new OldClaim(c.number, c.scheduleId, c.ownPaid, c.survey.income, c.survey.members,
                          c.award.capLeft, c.award.payout)
                        from Claim c
                        where c.loss.policyYearId = :year and c.course.approvedOn is not null""",
                        OldClaim.class)
                .setParameter("year", policyYear)
                .setFetchSize(AT_A_TIME)
                .getResultStream();
    }

    /** The earliest day of loss of those that were not rejected or withdrawn. */
    Optional<LocalDate> firstLoss(UUID policyYear) {
        return Optional.ofNullable(
                living("min(c.loss.on)", LocalDate.class, policyYear).getSingleResultOrNull());
    }

    /** The latest, as {@link #firstLoss}. */
    Optional<LocalDate> lastLoss(UUID policyYear) {
        return Optional.ofNullable(
                living("max(c.loss.on)", LocalDate.class, policyYear).getSingleResultOrNull());
    }

    /** The classes of those that were not rejected or withdrawn. */
    Set<CoveredClass> classes(UUID policyYear) {
        return new TreeSet<>(living("distinct c.loss.coveredClass", CoveredClass.class, policyYear)
                .getResultList());
    }

    private <T> SelectionQuery<T> living(String what, Class<T> type, UUID policyYear) {
        return database.createSelectionQuery(
                        "select " + what
                                + " from Claim c where c.loss.policyYearId = :year and c.course.stage not in :over",
                        type)
                .setParameter("year", policyYear)
                .setParameter("over", OVER);
    }

    private BigDecimal sum(String condition, UUID policyYear) {
        BigDecimal sum = database.createSelectionQuery(
                        "select sum(c.award.payout) from Claim c where c.loss.policyYearId = :year and " + condition,
                        BigDecimal.class)
                .setParameter("year", policyYear)
                .getSingleResult();
        return sum == null ? new BigDecimal("0.00") : sum;
    }
}
