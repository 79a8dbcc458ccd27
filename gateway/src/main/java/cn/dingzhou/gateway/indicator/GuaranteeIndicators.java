package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Field.GUARANTEES;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.stock;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.GuaranteeGapState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.WarningState;
import cn.dingzhou.gateway.indicator.Dimension.Value;
import cn.dingzhou.rest.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two no-worries, three guarantees and water, and the early warnings. */
final class GuaranteeIndicators {

    private static final Dimension GUARANTEE = new Dimension(
            "guarantee",
            Text.of("保障", "Guarantee"),
            List.of(
                    Value.of(Guarantee.FOOD, "不愁吃", "Food"),
                    Value.of(Guarantee.CLOTHING, "不愁穿", "Clothing"),
                    Value.of(Guarantee.COMPULSORY_EDUCATION, "义务教育", "Compulsory education"),
                    Value.of(Guarantee.BASIC_MEDICAL_CARE, "基本医疗", "Basic medical care"),
                    Value.of(Guarantee.SAFE_HOUSING, "住房安全", "Safe housing"),
                    Value.of(Guarantee.DRINKING_WATER, "饮水安全", "Drinking water")));

    private static final Indicator GAPS_FOUND = flow(GUARANTEES, "guarantee-gaps-found", Unit.GAPS, MONTH)
            .named("发现的问题", "Gaps found")
            .meaning(
                    "期内发现的“两不愁三保障”及饮水安全问题，再次出现另计。",
                    "Gaps in a guarantee found in the period; one found again counts again.")
            .by(GUARANTEE)
            .from(Topics.GUARANTEE_GAPS, gap -> gap.times().stream()
                    .map(time ->
                            Contribution.on(time.openedOn(), gap.village(), 1).under(gap.guarantee()))
                    .toList());

    private static final Indicator GAPS_OPEN = stock(GUARANTEES, "open-guarantee-gaps", Unit.GAPS, MONTH)
            .named("未清零的问题", "Open gaps")
            .meaning(
                    "期末尚未核实解决的问题；0 即动态清零。",
                    "Gaps in a guarantee not verified as resolved at the end of the period; 0 means all are.")
            .by(GUARANTEE)
            .from(Topics.GUARANTEE_GAPS, gap -> gap.times().stream()
                    .flatMap(time -> Steps.stay(gap.village(), time.openedOn(), time.verifiedOn()).stream())
                    .map(step -> step.under(gap.guarantee()))
                    .toList());

    private static final int MONTH_OF_DAYS = 30;
    private static final int QUARTER_OF_DAYS = 90;

    private static final Indicator GAPS_BY_AGE = stock(GUARANTEES, "open-guarantee-gaps-by-age", Unit.GAPS, MONTH)
            .named("未清零问题的时长", "Open gaps by age")
            .meaning("期末尚未核实解决的问题，按自发现起的天数。", "Gaps open at the end of the period, by the days since they were found.")
            .by(new Dimension(
                    "age",
                    Text.of("时长", "Age"),
                    List.of(
                            Value.of("UNDER_30_DAYS", "30 天以内", "Under 30 days"),
                            Value.of("UNDER_90_DAYS", "30 至 89 天", "30 to 89 days"),
                            Value.of("FROM_90_DAYS", "90 天及以上", "90 days and more"))))
            .from(Topics.GUARANTEE_GAPS, GuaranteeIndicators::byAge);

    private static final Dimension RULE = new Dimension(
            "rule",
            Text.of("预警规则", "Rule"),
            List.of(
                    Value.of("low-income", "收入低于监测线", "Income below the monitoring line"),
                    Value.of("medical-burden", "医疗自付负担重", "Heavy medical burden"),
                    Value.of("out-of-school", "义务教育阶段未在校", "Out of school"),
                    Value.of("unsafe-house", "住房不安全", "Unsafe house"),
                    Value.of("unsafe-water", "饮水不安全", "Unsafe water"),
                    Value.of("uninsured-member", "成员未参加基本医保", "Member without medical insurance"),
                    Value.of("lost-job", "唯一就业者失业", "Only worker lost the job"),
                    Value.of("insurance-claim", "防贫保险报案", "Insurance claim reported"),
                    Value.of("disaster", "受灾", "Disaster")));

    private static final Indicator WARNINGS_OPENED = flow(GUARANTEES, "warnings-opened", Unit.WARNINGS, MONTH)
            .named("新增预警", "Warnings opened")
            .meaning("期内触发的预警，再次触发另计。", "Warnings opened in the period; one opened again counts again.")
            .by(RULE)
            .from(Topics.WARNINGS, warning -> warning.times().stream()
                    .map(time -> Contribution.on(time.openedOn(), warning.village(), 1)
                            .under(warning.rule()))
                    .toList());

    private static final Indicator WARNINGS_OPEN = stock(GUARANTEES, "warnings-open", Unit.WARNINGS, MONTH)
            .named("待核查的预警", "Open warnings")
            .meaning("期末既未确认、也未排除的预警。", "Warnings neither confirmed nor dismissed at the end of the period.")
            .by(RULE)
            .from(Topics.WARNINGS, warning -> warning.times().stream()
                    .flatMap(time -> Steps.stay(warning.village(), time.openedOn(), time.endedOn()).stream())
                    .map(step -> step.under(warning.rule()))
                    .toList());

    private static final Indicator WARNINGS_CONFIRMED = flow(GUARANTEES, "warnings-confirmed", Unit.WARNINGS, MONTH)
            .named("核实的预警", "Warnings confirmed")
            .meaning("期内经入户核查确认的预警。", "Warnings that a visit confirmed in the period.")
            .by(RULE)
            .from(Topics.WARNINGS, GuaranteeIndicators::confirmed);

    static final List<Indicator> ALL =
            List.of(GAPS_FOUND, GAPS_OPEN, GAPS_BY_AGE, WARNINGS_OPENED, WARNINGS_OPEN, WARNINGS_CONFIRMED);

    private static List<Contribution> byAge(GuaranteeGapState gap) {
        List<Contribution> steps = new ArrayList<>();
        for (GuaranteeGapState.OpenTime time : gap.times()) {
            LocalDate aMonth = time.openedOn().plusDays(MONTH_OF_DAYS);
            LocalDate aQuarter = time.openedOn().plusDays(QUARTER_OF_DAYS);
            steps.addAll(ofAge("UNDER_30_DAYS", gap, time.openedOn(), aMonth, time.verifiedOn()));
            steps.addAll(ofAge("UNDER_90_DAYS", gap, aMonth, aQuarter, time.verifiedOn()));
            steps.addAll(ofAge("FROM_90_DAYS", gap, aQuarter, null, time.verifiedOn()));
        }
        return steps;
    }

    private static List<Contribution> ofAge(
            String age,
            GuaranteeGapState gap,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate verified) {
        LocalDate end = until == null || (verified != null && verified.isBefore(until)) ? verified : until;
        return Steps.stay(gap.village(), from, end).stream()
                .map(step -> step.under(age))
                .toList();
    }

    private static List<Contribution> confirmed(WarningState warning) {
        List<Contribution> ends = new ArrayList<>();
        for (WarningState.WarningTime time : warning.times()) {
            LocalDate endedOn = time.endedOn();
            if (endedOn != null && time.confirmed()) {
                ends.add(Contribution.on(endedOn, warning.village(), 1).under(warning.rule()));
            }
        }
        return ends;
    }

    private GuaranteeIndicators() {}
}
