package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Tells of claims, with how their payouts come about. */
@ApplicationScoped
class ClaimReading {

    private final ClaimRepository claims;
    private final Promises promises;
    private final PolicyYears policyYears;
    private final ClaimSurroundings surroundings;
    private final Clock clock;

    ClaimReading(
            ClaimRepository claims,
            Promises promises,
            PolicyYears policyYears,
            ClaimSurroundings surroundings,
            Clock clock) {
        this.claims = claims;
        this.promises = promises;
        this.policyYears = policyYears;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Claim locate(UUID id) {
        return claims.locate(id);
    }

    Page<ClaimSummary> list(ClaimFilter filter, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        return claims.page(filter, today, page).map(claim -> summary(claim, today));
    }

    ClaimView view(Claim claim) {
        LocalDate today = LocalDate.now(clock);
        Loss loss = claim.loss();
        Course course = claim.course();
        Payee payee = claim.payee();
        return new ClaimView(
                claim.id(),
                claim.number(),
                loss.householdId(),
                loss.householdNumber(),
                claim.region(),
                loss.policyYearId(),
                policyYears.ofClaim(loss.policyYearId()).year(),
                loss.peril(),
                loss.coveredClass(),
                loss.on(),
                course.stage(),
                course.round(),
                claim.report().origin(),
                claim.report().reference(),
                claim.report().on(),
                course.dueOn(),
                isOverdue(course, today),
                surroundings.survey(claim).orElse(null),
                claim.costs(),
                claim.ownPaid(),
                course.noticePostedOn(),
                course.noticeEndsOn(),
                promises.calculation(claim).orElse(null),
                claim.award() == null ? null : claim.payout(),
                course.approvedOn(),
                course.paidOn(),
                course.endedOn(),
                payee == null ? null : payee.masked(),
                payee == null ? 0 : claims.withAccount(payee.accountIndex(), loss.householdId()),
                surroundings.documents(claim),
                course.steps());
    }

    NoticeSheet notice(UUID id) {
        Claim claim = claims.locate(id);
        Course course = claim.course();
        Survey survey = claim.survey();
        if (course.noticePostedOn() == null || course.noticeEndsOn() == null || survey == null) {
            throw new NotFoundException(Text.of("公示", "notice"));
        }
        Payee payee = claim.payee();
        return new NoticeSheet(
                claim.number(),
                claim.region(),
                payee == null ? null : payee.masked().name(),
                claim.loss().peril(),
                survey.members(),
                promises.calculation(claim).orElseThrow().payout(),
                course.noticePostedOn(),
                course.noticeEndsOn(),
                "如有异议，请于 %s 前向村委会或保险经办人提出。".formatted(course.noticeEndsOn().plusDays(1)),
                "Object to the village committee or the insurer by %s.".formatted(course.noticeEndsOn()));
    }

    private static ClaimSummary summary(Claim claim, LocalDate today) {
        Loss loss = claim.loss();
        Course course = claim.course();
        LocalDate until = course.endedOn() == null ? today : course.endedOn();
        return new ClaimSummary(
                claim.id(),
                claim.number(),
                claim.report().reference(),
                claim.region(),
                loss.householdNumber(),
                loss.peril(),
                loss.coveredClass(),
                loss.on(),
                course.stage(),
                claim.report().origin(),
                claim.report().on(),
                course.dueOn(),
                isOverdue(course, today),
                ChronoUnit.DAYS.between(claim.report().on(), until),
                claim.ownPaid(),
                claim.award() == null ? null : claim.payout(),
                course.paidOn());
    }

    private static boolean isOverdue(Course course, LocalDate today) {
        return course.dueOn() != null && course.dueOn().isBefore(today);
    }
}
