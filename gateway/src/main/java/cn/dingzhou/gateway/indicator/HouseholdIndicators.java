package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Field.HOUSEHOLDS;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.Granularity.YEAR;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.ratio;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.stock;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.MonitoringKind;
import cn.dingzhou.events.ProcedureKind;
import cn.dingzhou.events.ProcedureState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.indicator.Dimension.Value;
import cn.dingzhou.rest.problem.Text;
import java.time.LocalDate;
import java.util.List;

/** Who lives here, who is poor, and what is under way about it. */
final class HouseholdIndicators {

    static final Indicator RURAL_POPULATION = stock(HOUSEHOLDS, "rural-population", Unit.PERSONS, YEAR)
            .named("农村人口", "Rural population")
            .meaning("年末农村人口。", "Rural people at the end of the year.")
            .from(Topics.POPULATIONS, RuralPopulation::changes);

    private static final Indicator POOR_PERSONS = stock(HOUSEHOLDS, "poor-persons", Unit.PERSONS, MONTH)
            .named("贫困人口", "Poor persons")
            .meaning("期末在建档立卡贫困户中的人口。", "Members of registered poor households at the end of the period.")
            .from(Topics.HOUSEHOLDS, HouseholdCount::poorPersons);

    private static final Indicator POVERTY_INCIDENCE = ratio(HOUSEHOLDS, "poverty-incidence-rate", Unit.PERCENT, YEAR)
            .named("贫困发生率", "Poverty incidence")
            .meaning("年末贫困人口占农村人口的比例。", "Poor persons in the rural population at the end of the year.")
            .of(POOR_PERSONS, RURAL_POPULATION);

    private static final Sum NET_INCOME =
            RecordSum.<HouseholdState>flow("registered-net-income", Topics.HOUSEHOLDS, HouseholdCount::netIncome);
    private static final Sum SUPPORTED_PERSONS = RecordSum.<HouseholdState>flow(
            "registered-supported-persons", Topics.HOUSEHOLDS, HouseholdCount::supportedPersons);

    private static final Indicator NET_INCOME_PER_HEAD = ratio(HOUSEHOLDS, "per-capita-net-income", Unit.YUAN, YEAR)
            .named("建档立卡户人均纯收入", "Net income per head of registered households")
            .meaning(
                    "年末为建档立卡贫困户或脱贫户的家庭，全年纯收入除以家庭人口。",
                    "The year's net income of households registered poor or exited at its end, by the persons it supported.")
            .readFrom(
                    List.of(NET_INCOME, SUPPORTED_PERSONS),
                    Reading.of(NET_INCOME, Unit.YUAN.decimals()).per(Reading.of(SUPPORTED_PERSONS, 0), 1));

    private static final Indicator REGISTERED = stock(HOUSEHOLDS, "registered-households", Unit.HOUSEHOLDS, MONTH)
            .named("登记农户", "Registered households")
            .meaning("期末登记在册的农户，含各类别。", "Households in the registry at the end of the period, of any category.")
            .from(Topics.HOUSEHOLDS, HouseholdCount::registered);

    private static final Indicator POOR = stock(
                    HOUSEHOLDS, "registered-households-registered-poor", Unit.HOUSEHOLDS, MONTH)
            .named("建档立卡贫困户", "Registered poor households")
            .meaning("期末的建档立卡贫困户。", "Households that are registered poor at the end of the period.")
            .from(Topics.HOUSEHOLDS, household -> HouseholdCount.in(Category.REGISTERED_POOR, household));

    private static final Indicator EXITED = stock(HOUSEHOLDS, "registered-households-exited", Unit.HOUSEHOLDS, MONTH)
            .named("脱贫户", "Exited households")
            .meaning("期末已脱贫的农户。", "Households that have left poverty at the end of the period.")
            .from(Topics.HOUSEHOLDS, household -> HouseholdCount.in(Category.EXITED, household));

    private static final Indicator LOW_INCOME = stock(
                    HOUSEHOLDS, "registered-households-low-income", Unit.HOUSEHOLDS, MONTH)
            .named("非贫困低收入户", "Low-income households")
            .meaning("期末的非贫困低收入户。", "Households of low income, not poor, at the end of the period.")
            .from(Topics.HOUSEHOLDS, household -> HouseholdCount.in(Category.LOW_INCOME, household));

    private static final Indicator ORDINARY = stock(
                    HOUSEHOLDS, "registered-households-ordinary", Unit.HOUSEHOLDS, MONTH)
            .named("普通农户", "Ordinary households")
            .meaning("期末的普通农户。", "Ordinary households at the end of the period.")
            .from(Topics.HOUSEHOLDS, household -> HouseholdCount.in(Category.ORDINARY, household));

    private static final Indicator MONITORED = stock(HOUSEHOLDS, "monitored-households", Unit.HOUSEHOLDS, MONTH)
            .named("监测对象", "Monitored households")
            .meaning(
                    "期末纳入监测、风险尚未消除的农户。",
                    "Households under monitoring whose risk is not cleared at the end of the period.")
            .by(new Dimension(
                    "kind",
                    Text.of("监测类别", "Kind of monitoring"),
                    List.of(
                            Value.of(MonitoringKind.UNSTABLE_EXITED, "脱贫不稳定户", "Unstable exited"),
                            Value.of(MonitoringKind.MARGINAL, "边缘易致贫户", "Marginal"),
                            Value.of(MonitoringKind.SUDDEN_HARDSHIP, "突发严重困难户", "Sudden hardship"))))
            .from(Topics.HOUSEHOLDS, HouseholdCount::monitored);

    private static final Dimension PROCEDURE = new Dimension(
            "kind",
            Text.of("程序", "Procedure"),
            List.of(
                    Value.of(ProcedureKind.IDENTIFY, "识别", "Identification"),
                    Value.of(ProcedureKind.EXIT, "退出", "Exit"),
                    Value.of(ProcedureKind.MONITOR, "纳入监测", "Monitoring"),
                    Value.of(ProcedureKind.CLEAR_RISK, "风险消除", "Clearing a risk"),
                    Value.of(ProcedureKind.REIDENTIFY, "返贫再识别", "Identification again")));

    private static final Indicator PROCEDURES_RUNNING = stock(HOUSEHOLDS, "procedures-running", Unit.PROCEDURES, MONTH)
            .named("办理中的程序", "Procedures under way")
            .meaning("期末已提交、尚未办结的程序。", "Procedures submitted and not ended at the end of the period.")
            .by(PROCEDURE)
            .from(
                    Topics.PROCEDURES,
                    procedure -> Steps.stay(procedure.village(), procedure.submittedOn(), procedure.endedOn()).stream()
                            .map(step -> step.under(procedure.kind()))
                            .toList());

    private static final Indicator PROCEDURES_OVERDUE = stock(HOUSEHOLDS, "procedures-overdue", Unit.PROCEDURES, MONTH)
            .named("超期的程序", "Procedures overdue")
            .meaning(
                    "期末尚未办结、办理期限（20 个工作日）已在期内或之前届满的程序。",
                    "Procedures not ended at the end of the period, whose 20 working days ran out in it or before.")
            .by(PROCEDURE)
            .from(Topics.PROCEDURES, HouseholdIndicators::overdue);

    private static final Indicator QUALITY_FINDINGS = stock(HOUSEHOLDS, "quality-findings", Unit.FINDINGS, MONTH)
            .named("数据质量问题", "Data-quality findings")
            .meaning(
                    "期末以前发现、至今仍存在的数据质量问题。",
                    "What the data-quality rules had found by the end of the period and still find now.")
            .by(new Dimension(
                    "rule",
                    Text.of("规则", "Rule"),
                    List.of(
                            Value.of("cause-illness-nobody-ill", "因病但无人患病", "Cause illness, nobody ill"),
                            Value.of("cause-schooling-no-pupil", "因学但无在校生", "Cause schooling, no pupil"),
                            Value.of(
                                    "cause-disability-nobody-disabled", "因残但无人残疾", "Cause disability, nobody disabled"),
                            Value.of("healthy-without-labour-capacity", "健康但无劳动能力", "Healthy without labour capacity"),
                            Value.of("wage-without-worker", "有工资但无劳动力", "Wage without a worker"),
                            Value.of("operating-income-without-cost", "有经营收入但无支出", "Operating income without cost"),
                            Value.of("net-income-unlikely", "人均纯收入异常", "Unlikely net income"),
                            Value.of("exited-with-gap-unmonitored", "有问题未监测", "Gap, not monitored"),
                            Value.of("no-measure-within-a-month", "一月内无措施", "No measure within a month"),
                            Value.of("cleared-by-help-without-measure", "帮扶消除但无措施", "Cleared by help, no measure"),
                            Value.of("cleared-early", "过早消除风险", "Cleared early"),
                            Value.of("no-income-since-cleared", "消除后无收入", "No income since cleared"))))
            .from(Topics.QUALITY_FINDINGS, household -> household.findings().stream()
                    .map(finding -> Contribution.on(finding.foundOn(), household.village(), 1)
                            .under(finding.rule()))
                    .toList());

    private static final Indicator VISITS_MADE = flow(HOUSEHOLDS, "visits", Unit.VISITS, MONTH)
            .named("入户走访", "Visits")
            .meaning("期内的入户走访。", "Visits to households in the period.")
            .from(Topics.VISITS, visit -> List.of(Contribution.on(visit.on(), visit.village(), 1)));

    static final List<Indicator> ALL = List.of(
            RURAL_POPULATION,
            POOR_PERSONS,
            POVERTY_INCIDENCE,
            NET_INCOME_PER_HEAD,
            REGISTERED,
            POOR,
            EXITED,
            LOW_INCOME,
            ORDINARY,
            MONITORED,
            PROCEDURES_RUNNING,
            PROCEDURES_OVERDUE,
            QUALITY_FINDINGS,
            VISITS_MADE);

    private static List<Contribution> overdue(ProcedureState procedure) {
        LocalDate dueOn = procedure.dueOn();
        return dueOn == null
                ? List.of()
                : Steps.stay(procedure.village(), dueOn.plusDays(1), procedure.endedOn()).stream()
                        .map(step -> step.under(procedure.kind()))
                        .toList();
    }

    private HouseholdIndicators() {}
}
