package cn.dingzhou.insurance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Adds up the claims of a policy year, wherever they are: for whoever may see the whole policy year. */
@ApplicationScoped
class ClaimAuditRepository {

    private static final int AT_A_TIME = 1000;

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

    private BigDecimal sum(String condition, UUID policyYear) {
        BigDecimal sum = database.createSelectionQuery(
                        "select sum(c.award.payout) from Claim c where c.loss.policyYearId = :year and " + condition,
                        BigDecimal.class)
                .setParameter("year", policyYear)
                .getSingleResult();
        return sum == null ? new BigDecimal("0.00") : sum;
    }
}
