package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.events.Topics.CLAIMS;
import static cn.dingzhou.events.Topics.POLICY_YEARS;
import static cn.dingzhou.gateway.indicator.Field.INSURANCE;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.Granularity.YEAR;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.ratio;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.stock;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.gateway.indicator.Dimension.Value;
import cn.dingzhou.rest.problem.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the city pays for its insurance, and what the insurance pays. */
final class InsuranceIndicators {

    private static final Indicator PREMIUM = flow(INSURANCE, "insurance-premium", Unit.YUAN, YEAR)
            .named("防贫保险保费", "Anti-poverty insurance premium")
            .meaning("该保险年度政府缴纳的保费。", "What the city pays the insurer for the policy year.")
            .from(POLICY_YEARS, policy -> policyYear(policy, policy.premiumFen()));

    private static final Indicator HEADCOUNT = flow(INSURANCE, "insured-headcount", Unit.PERSONS, YEAR)
            .named("投保人数", "Insured headcount")
            .meaning("该保险年度计算保费的人数。", "The persons the policy year's premium is reckoned for.")
            .from(POLICY_YEARS, policy -> policyYear(policy, policy.insuredHeadcount()));

    private static final Sum CONTRACTS =
            RecordSum.<PolicyYearState>flow("policy-years", POLICY_YEARS, policy -> policyYear(policy, 1));

    private static final Indicator COVERED_PERSONS = flow(INSURANCE, "covered-persons", Unit.PERSONS, YEAR)
            .named("保险覆盖人口", "Covered persons")
            .meaning(
                    "该年度有防贫保险的地区的全部农村人口：保险不记名，人人都可能需要。",
                    "All rural people where a policy year holds: it names nobody, since anybody may come to need it.")
            .readFrom(
                    List.of(
                            CONTRACTS,
                            HouseholdIndicators.RURAL_POPULATION.sums().get(0)),
                    new Coverage(CONTRACTS, HouseholdIndicators.RURAL_POPULATION.reading()));

    private static final Indicator PAYOUT = flow(INSURANCE, "insurance-payout", Unit.YUAN, MONTH)
            .named("防贫保险赔付", "Anti-poverty insurance payouts")
            .meaning("期内到账的赔付。", "Payouts that arrived at households in the period.")
            .from(CLAIMS, claim -> paid(claim, ClaimState::paidFen));

    private static final Indicator BENEFICIARIES = flow(
                    INSURANCE, "insurance-beneficiary-households", Unit.HOUSEHOLDS, MONTH)
            .named("防贫保险受益户", "Households the insurance paid")
            .meaning("首次获得赔付在期内的农户，每户只计一次。", "Households whose first payout arrived in the period; each counts once.")
            .from(new SubjectSum(
                    "insurance-beneficiary-households",
                    1,
                    Kind.FLOW,
                    List.of(new SubjectSum.Source<>(CLAIMS, InsuranceIndicators::payout)),
                    Folds::once));

    private static final Indicator REPORTED = flow(INSURANCE, "claims-reported", Unit.CLAIMS, MONTH)
            .named("报案", "Claims reported")
            .meaning("期内报案的理赔案件。", "Claims reported in the period.")
            .by(new Dimension(
                    "peril",
                    Text.of("致贫风险", "Peril"),
                    List.of(
                            Value.of(Peril.ILLNESS, "因病", "Illness"),
                            Value.of(Peril.SCHOOLING, "因学", "Schooling"),
                            Value.of(Peril.DISASTER, "因灾", "Disaster"))))
            .from(
                    CLAIMS,
                    claim -> List.of(Contribution.on(claim.reportedOn(), claim.village(), 1)
                            .under(claim.peril())));

    private static final Indicator BY_STAGE = flow(INSURANCE, "claims-by-stage", Unit.CLAIMS, MONTH)
            .named("案件办理状态", "Claims by stage")
            .meaning("期内报案的理赔案件，按现在的办理状态。", "Claims reported in the period, by the stage they are in now.")
            .by(new Dimension(
                    "stage",
                    Text.of("状态", "Stage"),
                    List.of(
                            Value.of(ClaimStage.REPORTED, "已报案", "Reported"),
                            Value.of(ClaimStage.SURVEYED, "已查勘", "Surveyed"),
                            Value.of(ClaimStage.ON_NOTICE, "公示中", "On notice"),
                            Value.of(ClaimStage.APPROVED, "已核准", "Approved"),
                            Value.of(ClaimStage.PAID, "已支付", "Paid"),
                            Value.of(ClaimStage.PAYMENT_RETURNED, "支付被退回", "Payment returned"),
                            Value.of(ClaimStage.REJECTED, "不予赔付", "Rejected"),
                            Value.of(ClaimStage.WITHDRAWN, "已撤回", "Withdrawn"))))
            .from(CLAIMS, InsuranceIndicators::byStage);

    private static final Indicator PAID = flow(INSURANCE, "claims-paid", Unit.CLAIMS, MONTH)
            .named("已赔付案件", "Claims paid")
            .meaning("赔付在期内到账的案件。", "Claims whose payout arrived in the period.")
            .from(CLAIMS, claim -> paid(claim, any -> 1));

    private static final Sum DAYS = RecordSum.<ClaimState>flow(
            "claim-days-to-payment", CLAIMS, claim -> paid(claim, InsuranceIndicators::days));

    private static final Indicator DAYS_TO_PAYMENT = ratio(INSURANCE, "claim-days-to-payment", Unit.DAYS, MONTH)
            .named("平均赔付时长", "Days to payment")
            .meaning("期内到账的案件从报案到到账的平均天数。", "Days from report to payout on average, of claims paid in the period.")
            .of(DAYS, PAID.sums().get(0));

    private static final Indicator LOSS_RATIO = ratio(INSURANCE, "insurance-loss-ratio", Unit.PERCENT, YEAR)
            .named("赔付率", "Loss ratio")
            .meaning("当年到账的赔付占该保险年度保费的比例。", "Payouts that arrived in the year, in the premium of the policy year.")
            .of(PAYOUT, PREMIUM);

    private static final Sum RECEIVED = RecordSum.<PolicyYearState>flow(
            "insurance-fund-received",
            POLICY_YEARS,
            policy -> policyYear(policy, policy.receivedFen() - policy.carriedInFen()));

    private static final Indicator FUND_BALANCE = stock(INSURANCE, "insurance-fund-balance", Unit.YUAN, YEAR)
            .named("保险基金结余", "Fund balance")
            .meaning(
                    "至年末各保险年度收入（保费和补足，不重复计入结转）减去至年末已到账的赔付。",
                    "What the funds of all policy years up to this one received (premiums and top-ups, no surplus twice) less what was paid out by the end of the year.")
            .readFrom(
                    List.of(RECEIVED, PAYOUT.sums().get(0)),
                    Reading.upTo(RECEIVED, Unit.YUAN.decimals())
                            .minus(Reading.upTo(PAYOUT.sums().get(0), Unit.YUAN.decimals())));

    static final List<Indicator> ALL = List.of(
            PREMIUM,
            HEADCOUNT,
            COVERED_PERSONS,
            PAYOUT,
            BENEFICIARIES,
            REPORTED,
            BY_STAGE,
            PAID,
            DAYS_TO_PAYMENT,
            LOSS_RATIO,
            FUND_BALANCE);

    private static List<Contribution> policyYear(PolicyYearState policy, long amount) {
        return List.of(Contribution.in(policy.year(), policy.region(), amount));
    }

    private static List<Contribution> paid(ClaimState claim, ToLongFunction<ClaimState> amount) {
        LocalDate paidOn = claim.paidOn();
        return paidOn == null
                ? List.of()
                : List.of(Contribution.on(paidOn, claim.village(), amount.applyAsLong(claim)));
    }

    private static List<Fact> payout(ClaimState claim) {
        LocalDate paidOn = claim.paidOn();
        return paidOn == null ? List.of() : List.of(Fact.on(paidOn, claim.household(), claim.village()));
    }

    private static long days(ClaimState claim) {
        return ChronoUnit.DAYS.between(claim.reportedOn(), claim.paidOn());
    }

    /** What was told before stages were is known as reported, or as paid. */
    private static List<Contribution> byStage(ClaimState claim) {
        ClaimStage stage = claim.stage();
        if (stage == null) {
            stage = claim.paidOn() == null ? ClaimStage.REPORTED : ClaimStage.PAID;
        }
        return List.of(Contribution.on(claim.reportedOn(), claim.village(), 1).under(stage));
    }

    private InsuranceIndicators() {}
}
