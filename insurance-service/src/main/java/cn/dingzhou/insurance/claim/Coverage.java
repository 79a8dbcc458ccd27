package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.insurance.household.HouseholdClass;
import cn.dingzhou.insurance.household.HouseholdRepository;
import cn.dingzhou.insurance.household.KnownHousehold;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a household was covered on the day of loss: nobody is named in advance, its class that day decides. */
@ApplicationScoped
class Coverage {

    private final PolicyYears policyYears;
    private final HouseholdRepository households;

    Coverage(PolicyYears policyYears, HouseholdRepository households) {
        this.policyYears = policyYears;
        this.households = households;
    }

    /** The cover, or nothing and why not; the policy year is not closed while the transaction runs. */
    Optional<Cover> of(KnownHousehold household, ReportClaim report, Findings findings) {
        LocalDate day = report.lossOn();
        KnownPolicyYear year = policyYears
                .covering(household.village(), day)
                .map(found -> policyYears.hold(found.id()))
                .orElse(null);
        if (year == null) {
            findings.add(
                    "/lossOn",
                    "outside-policy-years",
                    "出险日期不在任何保险年度之内，请核对日期。",
                    "No policy year covers this day; check the date of loss.");
            return Optional.empty();
        }
        if (year.closedOn() != null) {
            findings.add(
                    "/lossOn",
                    "policy-year-closed",
                    "该日所属保险年度已于 %s 关闭，不再受理。".formatted(year.closedOn()),
                    "The policy year of this day was closed on %s; nothing more is claimed under it."
                            .formatted(year.closedOn()));
            return Optional.empty();
        }
        Optional<CoveredClass> covered = covered(household, day).filter(year.coveredClasses()::contains);
        if (covered.isEmpty() || household.membersOn(day) == 0) {
            findings.add(notCovered(household, day));
            return Optional.empty();
        }
        return covered.map(its -> new Cover(household, year, its));
    }

    /**
     * That the registry has not corrected the household's class on the day of loss since the report, wherever it lives now, nor
     * erased the household as a mistake.
     *
     * @throws ConflictException {@code household-erased}, {@code class-corrected}
     */
    void requireStill(Loss loss) {
        KnownHousehold household = RegionScope.asSystem(() -> households.known(loss.householdId()))
                .orElseThrow(() -> new ConflictException(
                        "household-erased",
                        Text.of(
                                "户籍登记已将该户作为误录删除，请拒赔。",
                                "The registry erased the household, which was entered by mistake; reject the claim.")));
        if (!covered(household, loss.on()).equals(Optional.of(loss.coveredClass()))) {
            throw new ConflictException(
                    "class-corrected",
                    Text.of(
                            "户籍登记已更正：该户出险之日的类别与报案时不同，请拒赔；仍属保障对象的可重新报案。",
                            "The registry has since corrected the household's class on the day of loss; reject the claim, and"
                                    + " report it again if it is still covered."));
        }
    }

    private static Optional<CoveredClass> covered(KnownHousehold household, LocalDate day) {
        return household.classOn(day).flatMap(HouseholdClass::covered);
    }

    private static String inWords(HouseholdClass its) {
        return its.category() + (its.highStandard() ? "，高标准 / high standard" : "");
    }

    private static FieldError notCovered(KnownHousehold household, LocalDate day) {
        String was = household.classOn(day).map(Coverage::inWords).orElse("未登记 / not registered");
        return new FieldError(
                "/lossOn",
                "class-not-covered",
                "该户在出险之日不属保障对象（%s）；保障非高标准脱贫户和非贫困低收入户。类别有误请先在户籍登记中更正。".formatted(was),
                "On that day the household was not of a covered class (%s); if that is wrong, have the registry correct it first."
                        .formatted(was));
    }
}
