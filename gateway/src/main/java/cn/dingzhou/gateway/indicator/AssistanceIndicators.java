package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Field.ASSISTANCE;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.ratio;

import cn.dingzhou.events.EnterprisePairingState;
import cn.dingzhou.events.FundLevel;
import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.indicator.Dimension.Value;
import cn.dingzhou.rest.problem.Text;
import java.util.List;

/** Allowances, funds, industry, enterprises and credit. */
final class AssistanceIndicators {

    private static final String DUE = "due";
    private static final String MET = "met";

    private static final Sum ELIGIBLE = new SubjectSum(
            "allowance-eligible-households",
            1,
            Kind.STOCK,
            List.of(new SubjectSum.Source<>(
                    Topics.ALLOWANCE_ELIGIBILITIES,
                    right -> List.of(Fact.through(right.on(), right.until(), right.household(), right.village())
                            .as(DUE)))),
            facts -> Folds.whileBoth(DUE, DUE, facts));

    private static final Sum GRANTED = new SubjectSum(
            "allowance-granted-households",
            1,
            Kind.STOCK,
            List.of(
                    new SubjectSum.Source<>(
                            Topics.ALLOWANCE_ELIGIBILITIES,
                            right -> List.of(Fact.through(right.on(), right.until(), right.household(), right.village())
                                    .as(DUE))),
                    new SubjectSum.Source<>(
                            Topics.ALLOWANCE_GRANTS,
                            grant -> List.of(new Fact(
                                    grant.household().toString(),
                                    MET,
                                    grant.village(),
                                    grant.on(),
                                    grant.on().plusYears(1),
                                    1)))),
            facts -> Folds.whileBoth(DUE, MET, facts));

    private static final Indicator ALLOWANCE_COVERAGE = ratio(ASSISTANCE, "allowance-coverage", Unit.PERCENT, MONTH)
            .named("低保、特困保障覆盖率", "Allowance coverage")
            .meaning(
                    "期末符合低保或特困供养条件的农户中，近十二个月领到补助的比例。",
                    "Of the households entitled to 低保 or 特困 at the end of the period, those paid in the twelve months before.")
            .of(GRANTED, ELIGIBLE);

    private static final Indicator ALLOWANCES = flow(ASSISTANCE, "allowance-amount", Unit.YUAN, MONTH)
            .named("低保、特困补助金额", "Allowances paid")
            .meaning("期内发放的低保金和特困供养金。", "Allowances paid out in the period.")
            .from(
                    Topics.ALLOWANCE_GRANTS,
                    grant -> List.of(Contribution.on(grant.on(), grant.village(), grant.amountFen())));

    private static final Indicator FUNDS = flow(ASSISTANCE, "assistance-funds", Unit.YUAN, MONTH)
            .named("扶贫资金", "Assistance funds")
            .meaning("期内到位的各级扶贫资金。", "Funds of all levels that arrived in the period.")
            .by(new Dimension(
                    "level",
                    Text.of("资金来源", "Level"),
                    List.of(
                            Value.of(FundLevel.CENTRAL, "中央", "Central"),
                            Value.of(FundLevel.PROVINCIAL, "省级", "Provincial"),
                            Value.of(FundLevel.CITY, "市级", "City"),
                            Value.of(FundLevel.SOCIAL, "社会捐赠", "Donations"))))
            .from(
                    Topics.ASSISTANCE_FUNDS,
                    fund -> List.of(Contribution.on(fund.on(), fund.region(), fund.amountFen())
                            .under(fund.level())));

    private static final Indicator PROJECTS = flow(ASSISTANCE, "industry-projects", Unit.PROJECTS, MONTH)
            .named("产业项目", "Industry projects")
            .meaning("期内开始的产业扶贫项目。", "Industry projects that began in the period.")
            .from(Topics.INDUSTRY_PROJECTS, project -> List.of(Contribution.on(project.on(), project.region(), 1)));

    private static final Indicator RETURNS = flow(ASSISTANCE, "industry-returns", Unit.YUAN, MONTH)
            .named("产业项目收益", "Returns of industry projects")
            .meaning("期内分给农户的产业项目收益。", "What industry projects returned to households in the period.")
            .from(
                    Topics.PROJECT_RETURNS,
                    paid -> List.of(Contribution.on(paid.on(), paid.village(), paid.amountFen())));

    private static final Indicator ROUNDS = flow(ASSISTANCE, "industry-rounds", Unit.ROUNDS, MONTH)
            .named("产业项目批次", "Rounds of industry projects")
            .meaning("第一个项目在期内开始的批次，每批只计一次。", "Rounds whose first project began in the period; each counts once.")
            .from(new SubjectSum(
                    "industry-rounds",
                    1,
                    Kind.FLOW,
                    List.of(new SubjectSum.Source<>(
                            Topics.INDUSTRY_PROJECTS,
                            project -> List.of(Fact.on(project.on(), project.round(), project.region())))),
                    Folds::once));

    private static final Sum REGISTERED =
            RecordSum.stock("registered-or-exited-households", Topics.HOUSEHOLDS, HouseholdCount::registeredOrExited);

    private static final Sum REGISTERED_HELPED = new SubjectSum(
            "industry-employment-households",
            1,
            Kind.STOCK,
            List.of(
                    new SubjectSum.Source<>(
                            Topics.HOUSEHOLDS, household -> HouseholdCount.registeredTimes(household, DUE)),
                    new SubjectSum.Source<>(
                            Topics.MEASURES,
                            measure -> isWork(measure.kind())
                                    ? List.of(Fact.on(measure.on(), measure.household(), measure.village())
                                            .as(MET))
                                    : List.of())),
            facts -> Folds.whileBoth(DUE, MET, facts));

    private static final Indicator WORK_COVERAGE = ratio(
                    ASSISTANCE, "industry-employment-coverage", Unit.PERCENT, MONTH)
            .named("产业就业帮扶覆盖率", "Households with industry or work")
            .meaning(
                    "期末建档立卡贫困户和脱贫户中，有过产业或就业帮扶措施的比例。",
                    "Of the households registered poor or exited at the end of the period, those with an industry or employment measure by then.")
            .of(REGISTERED_HELPED, REGISTERED);

    private static final Indicator MEASURES = flow(ASSISTANCE, "measures-begun", Unit.MEASURES, MONTH)
            .named("新增帮扶措施", "Measures begun")
            .meaning("期内开始的帮扶措施。", "Assistance measures that began in the period.")
            .by(new Dimension(
                    "kind",
                    Text.of("措施类别", "Kind of measure"),
                    List.of(
                            Value.of(MeasureKind.INDUSTRY, "产业帮扶", "Industry"),
                            Value.of(MeasureKind.EMPLOYMENT, "就业帮扶", "Employment"),
                            Value.of(MeasureKind.FINANCE, "金融帮扶", "Finance"),
                            Value.of(MeasureKind.PUBLIC_WELFARE_POST, "公益岗位", "Public-welfare post"),
                            Value.of(MeasureKind.HOUSING, "住房保障", "Housing"),
                            Value.of(MeasureKind.WATER, "饮水安全", "Water"),
                            Value.of(MeasureKind.HEALTH, "健康帮扶", "Health"),
                            Value.of(MeasureKind.COMPULSORY_EDUCATION, "义务教育保障", "Compulsory education"),
                            Value.of(MeasureKind.OTHER_EDUCATION, "其他教育帮扶", "Other education"),
                            Value.of(MeasureKind.SOCIAL_SECURITY, "综合保障", "Social security"),
                            Value.of(MeasureKind.SOCIAL, "社会帮扶", "Social"),
                            Value.of(MeasureKind.RELOCATION, "易地搬迁", "Relocation"),
                            Value.of(MeasureKind.LIVING_CONDITIONS, "生活条件改善", "Living conditions"),
                            Value.of(MeasureKind.INFRASTRUCTURE, "基础设施", "Infrastructure"))))
            .from(
                    Topics.MEASURES,
                    measure -> List.of(
                            Contribution.on(measure.on(), measure.village(), 1).under(measure.kind())));

    private static final Indicator COOPERATIVES = flow(ASSISTANCE, "cooperatives", Unit.COOPERATIVES, MONTH)
            .named("带贫合作社", "Cooperatives")
            .meaning("期内开始带动农户的合作社。", "Cooperatives that began in the period to take households in.")
            .from(
                    Topics.COOPERATIVES,
                    cooperative -> List.of(Contribution.on(cooperative.on(), cooperative.region(), 1)));

    private static final Indicator LINKED = flow(ASSISTANCE, "cooperative-linked-households", Unit.HOUSEHOLDS, MONTH)
            .named("合作社带动户", "Households linked with a cooperative")
            .meaning(
                    "首次加入合作社在期内的农户，每户只计一次。",
                    "Households whose first link with a cooperative lies in the period; each counts once.")
            .from(new SubjectSum(
                    "cooperative-linked-households",
                    1,
                    Kind.FLOW,
                    List.of(new SubjectSum.Source<>(
                            Topics.COOPERATIVE_LINKS,
                            link -> List.of(Fact.on(link.on(), link.household(), link.village())))),
                    Folds::once));

    private static final Indicator ENTERPRISES = flow(ASSISTANCE, "paired-enterprises", Unit.ENTERPRISES, MONTH)
            .named("“百企帮百村”企业", "Enterprises paired with villages")
            .meaning(
                    "首次结对帮村在期内的企业，每家只计一次。",
                    "Enterprises whose first pairing with a village lies in the period; each counts once.")
            .from(new SubjectSum(
                    "paired-enterprises",
                    1,
                    Kind.FLOW,
                    List.of(new SubjectSum.Source<>(Topics.ENTERPRISE_PAIRINGS, AssistanceIndicators::pairing)),
                    Folds::once));

    private static final Indicator PAIRING_AMOUNT = flow(ASSISTANCE, "pairing-amount", Unit.YUAN, MONTH)
            .named("企业帮村资金", "What paired enterprises gave")
            .meaning("期内结对企业投入的帮扶资金。", "What paired enterprises put into villages in the period.")
            .from(
                    Topics.ENTERPRISE_PAIRINGS,
                    pairing -> List.of(Contribution.on(pairing.on(), pairing.village(), pairing.amountFen())));

    private static final Indicator LOANS = flow(ASSISTANCE, "micro-credit-loans", Unit.LOANS, MONTH)
            .named("扶贫小额信贷", "Micro-credit loans")
            .meaning("期内发放的小额信贷笔数。", "Loans granted in the period.")
            .from(Topics.MICRO_CREDITS, loan -> List.of(Contribution.on(loan.on(), loan.village(), 1)));

    private static final Indicator LENT = flow(ASSISTANCE, "micro-credit-amount", Unit.YUAN, MONTH)
            .named("扶贫小额信贷金额", "Micro-credit lent")
            .meaning("期内发放的小额信贷金额。", "What was lent in the period.")
            .from(Topics.MICRO_CREDITS, loan -> List.of(Contribution.on(loan.on(), loan.village(), loan.amountFen())));

    static final List<Indicator> ALL = List.of(
            ALLOWANCE_COVERAGE,
            ALLOWANCES,
            FUNDS,
            PROJECTS,
            RETURNS,
            ROUNDS,
            WORK_COVERAGE,
            MEASURES,
            COOPERATIVES,
            LINKED,
            ENTERPRISES,
            PAIRING_AMOUNT,
            LOANS,
            LENT);

    private static boolean isWork(MeasureKind kind) {
        return kind == MeasureKind.INDUSTRY || kind == MeasureKind.EMPLOYMENT;
    }

    /** What was told before codes were taken down cannot be told apart. */
    private static List<Fact> pairing(EnterprisePairingState pairing) {
        String enterprise = pairing.enterprise();
        return enterprise == null ? List.of() : List.of(Fact.on(pairing.on(), enterprise, pairing.village()));
    }

    private AssistanceIndicators() {}
}
