package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.insurance.schedule.KnownSchedule;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Carries claims from the report to the decision: survey, notice, objections, payee, withdrawal. */
@ApplicationScoped
class ClaimOffice {

    private final ClaimRepository claims;
    private final ClaimedInvoiceRepository invoices;
    private final ClaimJournal journal;
    private final PolicyYears policyYears;
    private final SurveyRules surveyRules;

    ClaimOffice(
            ClaimRepository claims,
            ClaimedInvoiceRepository invoices,
            ClaimJournal journal,
            PolicyYears policyYears,
            SurveyRules surveyRules) {
        this.claims = claims;
        this.invoices = invoices;
        this.journal = journal;
        this.policyYears = policyYears;
        this.surveyRules = surveyRules;
    }

    @Transactional
    Claim survey(UUID id, TakeSurvey found, IfMatch ifMatch, Taking by) {
        return advance(id, ifMatch, (claim, year) -> {
            claim.course().require(ClaimStage.REPORTED);
            KnownSchedule schedule = surveyRules.scheduleFor(claim, found);
            claim.survey(
                    found,
                    schedule.id(),
                    claim.report().on().plusDays(year.limits().decisionDays()),
                    by);
            invoices.keep(id, found.costs().stream().map(Cost::invoiceKey).toList());
        });
    }

    @Transactional
    Claim post(UUID id, PostNotice notice, IfMatch ifMatch, Taking by) {
        Findings findings = new Findings();
        notice.check(findings);
        findings.orThrow();
        return advance(id, ifMatch, (claim, year) -> claim.post(notice, by));
    }

    @Transactional
    Claim object(UUID id, TakeStep objection, IfMatch ifMatch, Taking by) {
        return advance(
                id,
                ifMatch,
                (claim, year) -> claim.object(
                        objection, objection.on().plusDays(year.limits().surveyDays()), by));
    }

    @Transactional
    Claim name(UUID id, Payee payee, LocalDate on, IfMatch ifMatch, Taking by) {
        return advance(
                id,
                ifMatch,
                (claim, year) -> claim.name(payee, on, on.plusDays(year.limits().paymentDays()), by));
    }

    @Transactional
    Claim withdraw(UUID id, TakeStep withdrawal, IfMatch ifMatch, Taking by) {
        return advance(id, ifMatch, (claim, year) -> {
            claim.withdraw(withdrawal, by);
            invoices.release(id);
        });
    }

    private Claim advance(UUID id, IfMatch ifMatch, BiConsumer<Claim, KnownPolicyYear> step) {
        Claim claim = claims.lock(id);
        ifMatch.require(claim.version());
        KnownPolicyYear year = policyYears.ofClaim(claim.loss().policyYearId());
        step.accept(claim, year);
        journal.write(claim, year);
        return claim;
    }
}
