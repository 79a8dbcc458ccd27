package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.household.HouseholdRepository;
import cn.dingzhou.insurance.household.KnownHousehold;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports that a hospital's or an office's feed brings. */
@ApplicationScoped
class ClaimImport implements ImportTarget<ReportClaim> {

    private final ClaimDesk desk;
    private final ClaimRepository claims;
    private final HouseholdRepository households;
    private final Clock clock;

    ClaimImport(ClaimDesk desk, ClaimRepository claims, HouseholdRepository households, Clock clock) {
        this.desk = desk;
        this.claims = claims;
        this.households = households;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Class<?> recordType() {
        return ReportClaim.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<ReportClaim>> records, Caller caller) {
        Map<String, KnownHousehold> known = households.byNumber(
                records.stream().map(row -> row.value().householdNumber()).collect(Collectors.toSet()));
        Map<String, Claim> before = claims.byReference(records.stream()
                .flatMap(row -> Stream.ofNullable(row.value().reference()))
                .collect(Collectors.toSet()));
        Taking by = new Taking(caller.subject(), clock.instant());
        return records.stream()
                .map(ImportRow::value)
                .map(report -> outcome(
                        report, known.get(report.householdNumber()), before.get(report.reference()), caller, by))
                .toList();
    }

    private RowOutcome outcome(
            ReportClaim report, @Nullable KnownHousehold household, @Nullable Claim before, Caller caller, Taking by) {
        if (report.reference() == null) {
            return RowOutcome.rejected(new FieldError(
                    "/reference", "not-null", "导入须填报送单位的案件编号。", "An import needs the reporting office's number."));
        }
        Optional<FieldError> originError = report.originError();
        if (originError.isPresent()) {
            return RowOutcome.rejected(originError.get());
        }
        if (household == null || !caller.mayReach(household.village())) {
            return RowOutcome.rejected(ClaimDesk.unknownHousehold());
        }
        if (before != null) {
            return isSame(report, before)
                    ? RowOutcome.unchanged()
                    : RowOutcome.rejected(new FieldError(
                            "/reference",
                            "reference-taken",
                            "已有此编号的另一案件；报案后的更正请在案件中办理。",
                            "Another claim has this reference; what was reported is corrected in the claim."));
        }
        return open(report, household, by);
    }

    private RowOutcome open(ReportClaim report, KnownHousehold household, Taking by) {
        Findings findings = new Findings();
        try {
            return desk.open(household, report, by, findings)
                    .map(claim -> RowOutcome.created("claims/" + claim.id()))
                    .orElseGet(() -> RowOutcome.rejected(findings.errors()));
        } catch (InvalidInputException invalid) {
            return RowOutcome.rejected(invalid.errors());
        }
    }

    private static boolean isSame(ReportClaim report, Claim before) {
        return before.loss().householdNumber().equals(report.householdNumber())
                && before.loss().peril() == report.peril()
                && before.loss().on().equals(report.lossOn());
    }
}
