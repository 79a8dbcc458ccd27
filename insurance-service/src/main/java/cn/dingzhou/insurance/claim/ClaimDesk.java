package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.burden.BurdenChecks;
import cn.dingzhou.insurance.household.HouseholdRepository;
import cn.dingzhou.insurance.household.KnownHousehold;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where claims are reported. */
@ApplicationScoped
class ClaimDesk {

    private final Coverage coverage;
    private final ClaimRepository claims;
    private final ClaimJournal journal;
    private final BurdenChecks burdenChecks;
    private final HouseholdRepository households;

    ClaimDesk(
            Coverage coverage,
            ClaimRepository claims,
            ClaimJournal journal,
            BurdenChecks burdenChecks,
            HouseholdRepository households) {
        this.coverage = coverage;
        this.claims = claims;
        this.journal = journal;
        this.burdenChecks = burdenChecks;
        this.households = households;
    }

    @Transactional
    Claim report(ReportClaim report, Taking by) {
        Findings findings = new Findings();
        KnownHousehold household =
                households.byNumber(Set.of(report.householdNumber())).get(report.householdNumber());
        if (household == null) {
            findings.add(unknownHousehold());
        }
        findings.orThrow();
        Optional<Claim> opened = open(Objects.requireNonNull(household), report, by, findings);
        findings.orThrow();
        return opened.orElseThrow();
    }

    /** The claim, or nothing and why not. */
    Optional<Claim> open(KnownHousehold household, ReportClaim report, Taking by, Findings findings) {
        by.checkDay("/reportedOn", report.reportedOn(), LocalDate.MIN);
        if (report.lossOn().isAfter(report.reportedOn())) {
            findings.add("/lossOn", "after-report", "出险日期晚于报案日期。", "The loss lies after the report.");
            return Optional.empty();
        }
        Cover cover = coverage.of(household, report, findings).orElse(null);
        if (cover == null) {
            return Optional.empty();
        }
        if (claims.isRunning(cover.loss(report))) {
            findings.add(ClaimRepository.CLAIM_EXISTS);
            return Optional.empty();
        }
        Claim claim = new Claim(claims.nextNumber(cover.policyYear().year()), cover, report, by);
        claims.persist(claim);
        journal.write(claim, cover.policyYear());
        burdenChecks.claimed(household.id(), report.peril(), cover.policyYear().id(), claim.id(), by);
        return Optional.of(claim);
    }

    static FieldError unknownHousehold() {
        return new FieldError(
                "/householdNumber",
                "unknown-household",
                "没有此户编号，或不在您的辖区内；新登记的户几秒后可用。",
                "There is no such household in your region; a new one is known here within seconds.");
    }
}
