package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.events.Topics.CLAIMS;
import static cn.dingzhou.events.Topics.HOUSEHOLDS;
import static cn.dingzhou.events.Topics.JOB_FAIRS;
import static cn.dingzhou.events.Topics.PLACEMENTS;
import static cn.dingzhou.events.Topics.POLICY_YEARS;
import static cn.dingzhou.events.Topics.POPULATIONS;
import static cn.dingzhou.events.Topics.TRAINING_PARTICIPATIONS;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.Granularity.YEAR;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.ratio;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.stock;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PolicyYearState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Every indicator the gateway computes; nothing else needs to change for a new one. */
public final class Catalogue {

    /** Raise it when an existing rule changes: everything is then counted anew from the events. */
    private static final int REVISION = 2;

    static final Indicator RURAL_POPULATION = stock("rural-population", Unit.PERSONS, YEAR)
            .named("农村人口", "Rural population")
            .meaning("年末农村人口。", "Rural people at the end of the year.")
            .from(POPULATIONS, RuralPopulation::changes);

    static final Indicator POOR_PERSONS = stock("poor-persons", Unit.PERSONS, MONTH)
            .named("贫困人口", "Poor persons")
            .meaning("期末在建档立卡贫困户中的人口。", "Members of registered poor households at the end of the period.")
            .from(HOUSEHOLDS, HouseholdCount::poorPersons);

    static final Indicator POVERTY_INCIDENCE = ratio("poverty-incidence-rate", Unit.PERCENT, YEAR)
            .named("贫困发生率", "Poverty incidence")
            .meaning("年末贫困人口占农村人口的比例。", "Poor persons in the rural population at the end of the year.")
            .of(POOR_PERSONS, RURAL_POPULATION);

    private static final Sum<HouseholdState> NET_INCOME =
            new Sum<>("registered-net-income", HOUSEHOLDS, HouseholdCount::netIncome);
    private static final Sum<HouseholdState> SUPPORTED_PERSONS =
            new Sum<>("registered-supported-persons", HOUSEHOLDS, HouseholdCount::supportedPersons);

    static final Indicator NET_INCOME_PER_HEAD = ratio("per-capita-net-income", Unit.YUAN, YEAR)
            .named("建档立卡户人均纯收入", "Net income per head of registered households")
            .meaning(
                    "年末为建档立卡贫困户或脱贫户的家庭，全年纯收入除以家庭人口。",
                    "The year's net income of households registered poor or exited at its end, by the persons it supported.")
            .readFrom(
                    List.of(NET_INCOME, SUPPORTED_PERSONS),
                    Reading.flow(NET_INCOME, Unit.YUAN).per(Reading.flow(SUPPORTED_PERSONS, Unit.PERSONS), 1));

    static final Indicator HOUSEHOLDS_REGISTERED = stock("registered-households", Unit.HOUSEHOLDS, MONTH)
            .named("登记农户", "Registered households")
            .meaning("期末登记在册的农户，含各类别。", "Households in the registry at the end of the period, of any category.")
            .from(HOUSEHOLDS, HouseholdCount::registered);

    static final Indicator HOUSEHOLDS_POOR = stock("registered-households-registered-poor", Unit.HOUSEHOLDS, MONTH)
            .named("建档立卡贫困户", "Registered poor households")
            .meaning("期末的建档立卡贫困户。", "Households that are registered poor at the end of the period.")
            .from(HOUSEHOLDS, household -> HouseholdCount.in(Category.REGISTERED_POOR, household));

    static final Indicator HOUSEHOLDS_EXITED = stock("registered-households-exited", Unit.HOUSEHOLDS, MONTH)
            .named("脱贫户", "Exited households")
            .meaning("期末已脱贫的农户。", "Households that have left poverty at the end of the period.")
            .from(HOUSEHOLDS, household -> HouseholdCount.in(Category.EXITED, household));

    static final Indicator HOUSEHOLDS_LOW_INCOME = stock("registered-households-low-income", Unit.HOUSEHOLDS, MONTH)
            .named("非贫困低收入户", "Low-income households")
            .meaning("期末的非贫困低收入户。", "Households of low income, not poor, at the end of the period.")
            .from(HOUSEHOLDS, household -> HouseholdCount.in(Category.LOW_INCOME, household));

    static final Indicator HOUSEHOLDS_ORDINARY = stock("registered-households-ordinary", Unit.HOUSEHOLDS, MONTH)
            .named("普通农户", "Ordinary households")
            .meaning("期末的普通农户。", "Ordinary households at the end of the period.")
            .from(HOUSEHOLDS, household -> HouseholdCount.in(Category.ORDINARY, household));

    static final Indicator INSURANCE_PREMIUM = flow("insurance-premium", Unit.YUAN, YEAR)
            .named("防贫保险保费", "Anti-poverty insurance premium")
            .meaning("该保险年度政府缴纳的保费。", "What the city pays the insurer for the policy year.")
            .from(POLICY_YEARS, policy -> policyYear(policy, policy.premiumFen()));

    static final Indicator INSURED_HEADCOUNT = flow("insured-headcount", Unit.PERSONS, YEAR)
            .named("投保人数", "Insured headcount")
            .meaning("该保险年度计算保费的人数。", "The persons the policy year's premium is reckoned for.")
            .from(POLICY_YEARS, policy -> policyYear(policy, policy.insuredHeadcount()));

    private static final Sum<PolicyYearState> CONTRACTS =
            new Sum<>("policy-years", POLICY_YEARS, policy -> policyYear(policy, 1));

    static final Indicator COVERED_PERSONS = flow("covered-persons", Unit.PERSONS, YEAR)
            .named("保险覆盖人口", "Covered persons")
            .meaning(
                    "该年度有防贫保险的地区的全部农村人口：保险不记名，人人都可能需要。",
                    "All rural people where a policy year holds: it names nobody, since anybody may come to need it.")
            .readFrom(
                    List.of(CONTRACTS, RURAL_POPULATION.sums().get(0)),
                    new Coverage(CONTRACTS, RURAL_POPULATION.reading()));

    static final Indicator INSURANCE_PAYOUT = flow("insurance-payout", Unit.YUAN, MONTH)
            .named("防贫保险赔付", "Anti-poverty insurance payouts")
            .meaning("期内到账的赔付。", "Payouts that arrived at households in the period.")
            .from(
                    CLAIMS,
                    claim -> claim.paidOn() == null
                            ? List.of()
                            : List.of(Contribution.on(claim.paidOn(), claim.village(), claim.paidFen())));

    static final Indicator JOB_FAIRS_HELD = flow("job-fairs", Unit.FAIRS, MONTH)
            .named("招聘会", "Job fairs")
            .meaning("期内开始的招聘会。", "Job fairs that began in the period.")
            .from(JOB_FAIRS, fair -> List.of(Contribution.on(fair.startsOn(), fair.region(), 1)));

    static final Indicator JOB_FAIR_ENTERPRISES = flow("job-fair-enterprises", Unit.ENTERPRISES, MONTH)
            .named("招聘会参会企业", "Enterprises at job fairs")
            .meaning("期内开始的招聘会的参会企业，每场分别计数。", "Enterprises at fairs that began in the period, counted at each fair.")
            .from(JOB_FAIRS, fair -> List.of(Contribution.on(fair.startsOn(), fair.region(), fair.enterprises())));

    static final Indicator JOB_FAIR_POSTS = flow("job-fair-posts", Unit.POSTS, MONTH)
            .named("招聘会岗位", "Posts at job fairs")
            .meaning("期内开始的招聘会提供的岗位。", "Posts offered at fairs that began in the period.")
            .from(JOB_FAIRS, fair -> List.of(Contribution.on(fair.startsOn(), fair.region(), fair.posts())));

    static final Indicator TRAINING = flow("training-participations", Unit.PARTICIPATIONS, MONTH)
            .named("职业技能培训", "Participations in training")
            .meaning(
                    "期内开始参加培训的人次：至少到课一天；一人参加两个班为两人次。",
                    "Participations that began in the period, of people who were there at least a day; one person in two courses is two.")
            .from(
                    TRAINING_PARTICIPATIONS,
                    participation -> participation.attendedFrom() == null
                            ? List.of()
                            : List.of(Contribution.on(participation.attendedFrom(), participation.village(), 1)));

    static final Indicator PLACED = flow("placements", Unit.PLACEMENTS, MONTH)
            .named("建档立卡人口就业", "Placements of registered people")
            .meaning(
                    "期内开始的就业：上岗之日其户为建档立卡贫困户或脱贫户；录入有误的不计。",
                    "Jobs begun in the period by members of households that were registered poor or exited on the first day; not those entered in error.")
            .from(
                    PLACEMENTS,
                    placement -> isOfRegistered(placement)
                            ? List.of(Contribution.on(placement.startedOn(), placement.village(), 1))
                            : List.of());

    private static final List<Indicator> ALL = List.of(
            RURAL_POPULATION,
            POOR_PERSONS,
            POVERTY_INCIDENCE,
            NET_INCOME_PER_HEAD,
            HOUSEHOLDS_REGISTERED,
            HOUSEHOLDS_POOR,
            HOUSEHOLDS_EXITED,
            HOUSEHOLDS_LOW_INCOME,
            HOUSEHOLDS_ORDINARY,
            INSURANCE_PREMIUM,
            INSURED_HEADCOUNT,
            COVERED_PERSONS,
            INSURANCE_PAYOUT,
            JOB_FAIRS_HELD,
            JOB_FAIR_ENTERPRISES,
            JOB_FAIR_POSTS,
            TRAINING,
            PLACED);

    private static final List<Sum<?>> SUMS = ALL.stream()
            .flatMap(indicator -> indicator.sums().stream())
            .distinct()
            .collect(Collectors.toList());

    public static List<Indicator> all() {
        return ALL;
    }

    public static Optional<Indicator> find(String code) {
        return ALL.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** All sums that the indicators are read from, each once. */
    public static List<Sum<?>> sums() {
        return SUMS;
    }

    /** The indicators that a change of the sum changes. */
    public static List<Indicator> readFrom(String sumCode) {
        return ALL.stream()
                .filter(indicator ->
                        indicator.sums().stream().anyMatch(sum -> sum.code().equals(sumCode)))
                .toList();
    }

    /** Names what is counted: sums of another generation are not comparable with ours. */
    public static String generation() {
        CRC32 sum = new CRC32();
        sum.update((REVISION + SUMS.toString()).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    private static List<Contribution> policyYear(PolicyYearState policy, long amount) {
        return List.of(Contribution.in(policy.year(), policy.region(), amount));
    }

    private static boolean isOfRegistered(PlacementState placement) {
        boolean registered =
                placement.category() == Category.REGISTERED_POOR || placement.category() == Category.EXITED;
        return registered && placement.end() != PlacementEnd.ENTERED_IN_ERROR;
    }

    private Catalogue() {}
}
