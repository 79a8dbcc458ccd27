package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Field.HOUSING;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.ratio;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.stock;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.HouseUse;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationState;
import cn.dingzhou.events.SurveyedHouseState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.indicator.Dimension.Value;
import cn.dingzhou.rest.problem.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Dangerous houses and their renovation, and the survey of all rural houses. */
final class HousingIndicators {

    private static final Indicator RENOVATIONS = flow(HOUSING, "house-renovations", Unit.HOUSES, MONTH)
            .named("危房改造", "House renovations")
            .meaning("期内竣工的危房改造。", "Renovations of dangerous houses that were completed in the period.")
            .by(new Dimension(
                    "kind",
                    Text.of("改造方式", "Kind"),
                    List.of(
                            Value.of(RenovationKind.REPAIR, "修缮加固（C级）", "Repaired (grade C)"),
                            Value.of(RenovationKind.REBUILD, "拆除重建（D级）", "Rebuilt (grade D)"))))
            .from(Topics.RENOVATIONS, renovation -> on(renovation.completedOn(), renovation, 1).stream()
                    .map(completed -> completed.under(renovation.kind()))
                    .toList());

    private static final Indicator RENOVATIONS_OF_POOR = flow(
                    HOUSING, "house-renovations-registered-poor", Unit.HOUSES, MONTH)
            .named("建档立卡贫困户危房改造", "House renovations of registered poor households")
            .meaning(
                    "期内竣工的危房改造，改造时为建档立卡贫困户。",
                    "Renovations completed in the period, of households that were registered poor when the work was done.")
            .from(
                    Topics.RENOVATIONS,
                    renovation ->
                            renovation.registeredPoor() ? on(renovation.completedOn(), renovation, 1) : List.of());

    private static final Indicator SUBSIDY = flow(HOUSING, "house-renovation-subsidy", Unit.YUAN, MONTH)
            .named("危房改造补助", "Subsidies for renovations")
            .meaning("期内拨付的危房改造补助。", "Subsidies paid out in the period.")
            .from(Topics.RENOVATIONS, renovation -> on(renovation.paidOn(), renovation, renovation.subsidyFen()));

    private static final Set<String> DANGEROUS = Set.of(HouseGrade.C.name(), HouseGrade.D.name());

    private static final Indicator DANGEROUS_HOUSES = stock(HOUSING, "dangerous-houses", Unit.HOUSEHOLDS, MONTH)
            .named("住危房的农户", "Households in dangerous houses")
            .meaning(
                    "期末主要住房最近一次鉴定为 C 级或 D 级的农户。",
                    "Households whose main house was last graded C or D at the end of the period.")
            .by(new Dimension(
                    "grade",
                    Text.of("等级", "Grade"),
                    List.of(Value.of(HouseGrade.C, "C级", "Grade C"), Value.of(HouseGrade.D, "D级", "Grade D"))))
            .from(new SubjectSum(
                    "dangerous-houses",
                    1,
                    Kind.STOCK,
                    List.of(new SubjectSum.Source<>(
                            Topics.DWELLINGS,
                            dwelling -> dwelling.main()
                                    ? List.of(Fact.on(dwelling.on(), dwelling.household(), dwelling.village())
                                            .as(dwelling.grade().name()))
                                    : List.of())),
                    facts -> Folds.latest(facts).stream()
                            .filter(step -> DANGEROUS.contains(step.label()))
                            .toList()));

    private static final Sum OPERATING = surveyed("houses-surveyed-operating", house -> isOperating(house));
    private static final Sum CHECKED =
            surveyed("houses-checked", house -> isOperating(house) && house.checkedByExperts());
    private static final Sum SAFE = RecordSum.stock("houses-safe", Topics.SURVEYED_HOUSES, HousingIndicators::safe);

    private static final Indicator SURVEYED_OPERATING = stock(HOUSING, "houses-surveyed-operating", Unit.HOUSES, MONTH)
            .named("已排查经营性自建房和非自建房", "Operating and non-self-built houses surveyed")
            .meaning(
                    "截至期末排查过的经营性自建房和非自建房。",
                    "Self-built houses in operation and houses not self-built that were surveyed by the end of the period.")
            .from(OPERATING);

    private static final Indicator SURVEYED_NON_OPERATING = stock(
                    HOUSING, "houses-surveyed-non-operating", Unit.HOUSES, MONTH)
            .named("已排查非经营性自建房", "Non-operating houses surveyed")
            .meaning("截至期末排查过的非经营性农村房屋。", "Rural houses not in operation that were surveyed by the end of the period.")
            .from(surveyed("houses-surveyed-non-operating", house -> house.use() == HouseUse.NON_OPERATING));

    private static final Sum SURVEYED_VILLAGES = new SubjectSum(
            "survey-villages",
            1,
            Kind.STOCK,
            List.of(new SubjectSum.Source<>(
                    Topics.SURVEYED_HOUSES,
                    house -> isOperating(house)
                            ? List.of(Fact.on(house.on(), house.village(), house.village()))
                            : List.of())),
            Folds::once);

    private static final Sum VILLAGES = RecordSum.stock(
            "villages",
            Topics.REGIONS,
            region -> region.code().level() == RegionCode.Level.VILLAGE
                    ? Steps.stay(region.code(), region.validFrom(), dayAfter(region.validTo()))
                    : List.of());

    private static final Indicator VILLAGE_COVERAGE = ratio(HOUSING, "survey-village-coverage", Unit.PERCENT, MONTH)
            .named("房屋排查行政村覆盖率", "Villages surveyed")
            .meaning(
                    "截至期末排查过经营性自建房和非自建房的行政村占全部行政村的比例。",
                    "Villages with a surveyed house in operation or not self-built, in all villages at the end of the period.")
            .of(SURVEYED_VILLAGES, VILLAGES);

    private static final Indicator CHECKED_RATE = ratio(HOUSING, "houses-checked-rate", Unit.PERCENT, MONTH)
            .named("专业核查率", "Houses checked by experts")
            .meaning(
                    "截至期末排查的经营性自建房和非自建房中，经专业人员核查的比例。",
                    "Of the surveyed houses in operation or not self-built, those that experts checked.")
            .of(CHECKED, OPERATING);

    private static final Indicator SAFE_RATE = ratio(HOUSING, "houses-safe-rate", Unit.PERCENT, MONTH)
            .named("房屋安全率", "Houses that are safe")
            .meaning(
                    "截至期末排查的经营性自建房和非自建房中，无隐患或隐患已消除的比例。",
                    "Of the surveyed houses in operation or not self-built, those without a hazard or with the hazard removed.")
            .of(SAFE, OPERATING);

    private static final Indicator HAZARDS = stock(HOUSING, "house-hazards-open", Unit.HOUSES, MONTH)
            .named("未处置的房屋隐患", "Hazards not removed")
            .meaning("期末已发现、尚未处置的房屋安全隐患。", "Houses with a hazard found and not disposed of at the end of the period.")
            .by(new Dimension(
                    "hazard",
                    Text.of("隐患", "Hazard"),
                    List.of(
                            Value.of(HouseHazard.GENERAL, "一般隐患", "General"),
                            Value.of(HouseHazard.MAJOR, "重大隐患", "Major"))))
            .from(
                    Topics.SURVEYED_HOUSES,
                    house -> house.hazard() == HouseHazard.NONE
                            ? List.of()
                            : Steps.stay(house.village(), house.on(), house.disposedOn()).stream()
                                    .map(step -> step.under(house.hazard()))
                                    .toList());

    static final List<Indicator> ALL = List.of(
            RENOVATIONS,
            RENOVATIONS_OF_POOR,
            SUBSIDY,
            DANGEROUS_HOUSES,
            SURVEYED_OPERATING,
            SURVEYED_NON_OPERATING,
            VILLAGE_COVERAGE,
            CHECKED_RATE,
            SAFE_RATE,
            HAZARDS);

    private static List<Contribution> on(@Nullable LocalDate day, RenovationState renovation, long amount) {
        return day == null ? List.of() : List.of(Contribution.on(day, renovation.village(), amount));
    }

    private static RecordSum<SurveyedHouseState> surveyed(String code, Predicate<SurveyedHouseState> which) {
        return RecordSum.stock(
                code,
                Topics.SURVEYED_HOUSES,
                house -> which.test(house) ? List.of(Contribution.on(house.on(), house.village(), 1)) : List.of());
    }

    /** From the survey on, or from when the hazard was removed. */
    private static List<Contribution> safe(SurveyedHouseState house) {
        LocalDate from = house.hazard() == HouseHazard.NONE ? house.on() : house.disposedOn();
        return isOperating(house) && from != null
                ? List.of(Contribution.on(from.isAfter(house.on()) ? from : house.on(), house.village(), 1))
                : List.of();
    }

    private static boolean isOperating(SurveyedHouseState house) {
        return house.use() != HouseUse.NON_OPERATING;
    }

    @Nullable
    private static LocalDate dayAfter(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private HousingIndicators() {}
}
