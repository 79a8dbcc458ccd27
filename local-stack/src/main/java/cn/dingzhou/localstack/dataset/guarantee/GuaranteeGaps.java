package cn.dingzhou.localstack.dataset.guarantee;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Guarantee;
import cn.dingzhou.localstack.dataset.housing.RenovationFacts;
import cn.dingzhou.localstack.dataset.housing.Renovations;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.GapRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.Grades;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** 480 gaps that were found in registered households from 2016 on, each verified before the household's exit. */
public final class GuaranteeGaps {

    /** Gaps in one guarantee; how many there were is made up. */
    private record Lack(Guarantee guarantee, int gaps, String seen, String done) {}

    private static final Lack UNSAFE_HOUSE = new Lack(Guarantee.SAFE_HOUSING, 120, "住房鉴定为危房", "完成危房改造");
    private static final List<Lack> OTHERS = List.of(
            new Lack(Guarantee.FOOD, 24, "口粮储备不足", "发放救助粮并落实临时救助"),
            new Lack(Guarantee.CLOTHING, 36, "缺少御寒衣被", "发放棉衣棉被"),
            new Lack(Guarantee.COMPULSORY_EDUCATION, 48, "适龄儿童连续缺课", "劝返复学并落实资助"),
            new Lack(Guarantee.BASIC_MEDICAL_CARE, 96, "有成员未参加基本医疗保险", "代缴保费并办理参保"),
            new Lack(Guarantee.DRINKING_WATER, 156, "自备井水质不达标", "接入村集中供水"));

    private static final LocalDate FIRST_REVIEW = LocalDate.of(2016, 1, 11);
    /** Before the exit, so that what is found last is verified in time. */
    private static final int LAST_REVIEW_DAYS = 90;

    /** By number. */
    private final Map<String, HouseholdRow> registered;

    private final Renovations renovations;

    public GuaranteeGaps(List<HouseholdRow> households, Renovations renovations) {
        this.registered = households.stream()
                .filter(household -> household.category() == Category.EXITED)
                .collect(toMap(HouseholdRow::number, Function.identity()));
        this.renovations = renovations;
    }

    public Stream<GapRow> rows() {
        return Stream.concat(unsafeHouses(), OTHERS.stream().flatMap(this::found));
    }

    /** Found when the dwelling was graded, resolved by its renovation. */
    private Stream<GapRow> unsafeHouses() {
        List<EntryRow<RenovationFacts>> inTime = renovations
                .renovations()
                .filter(row -> registered.containsKey(row.householdNumber())
                        && row.facts().acceptedOn().isBefore(exit(household(row))))
                .toList();
        return Evenly.pick(UNSAFE_HOUSE.gaps(), inTime).stream().map(this::unsafeHouse);
    }

    private GapRow unsafeHouse(EntryRow<RenovationFacts> row) {
        RenovationFacts renovation = row.facts();
        LocalDate openedOn =
                renovation.on().minusDays(dice(UNSAFE_HOUSE, household(row)).between(5, 15));
        return gap(household(row), UNSAFE_HOUSE, openedOn, renovation.completedOn(), renovation.acceptedOn());
    }

    private Stream<GapRow> found(Lack lack) {
        List<HouseholdRow> all = registered.values().stream()
                .filter(household -> lack.guarantee() != Guarantee.COMPULSORY_EDUCATION || hasPupilSince2016(household))
                .sorted(Comparator.comparing(HouseholdRow::number))
                .toList();
        return Evenly.pick(lack.gaps(), all).stream().map(household -> found(lack, household));
    }

    /** In the review of its own year or the year before. */
    private static GapRow found(Lack lack, HouseholdRow household) {
        Dice dice = dice(lack, household);
        LocalDate yearBefore = LocalDate.of(exit(household).getYear() - 1, 1, 11);
        LocalDate first = yearBefore.isBefore(FIRST_REVIEW) ? FIRST_REVIEW : yearBefore;
        LocalDate openedOn = dice.day(first, exit(household).minusDays(LAST_REVIEW_DAYS));
        LocalDate resolvedOn = openedOn.plusDays(dice.between(4, 60));
        return gap(household, lack, openedOn, resolvedOn, resolvedOn.plusDays(dice.between(2, 20)));
    }

    private static GapRow gap(
            HouseholdRow household, Lack lack, LocalDate openedOn, LocalDate resolvedOn, LocalDate verifiedOn) {
        String township = household.villageCode().parent().orElseThrow().value();
        return new GapRow(
                household.number(),
                lack.guarantee(),
                openedOn,
                "GZD-" + household.villageCode(),
                lack.seen(),
                resolvedOn,
                "ZR-" + township,
                lack.done(),
                verifiedOn,
                "HY-" + township);
    }

    /** Whether somebody was of compulsory age through all these years. */
    private static boolean hasPupilSince2016(HouseholdRow household) {
        return Resident.of(List.of(household)).anyMatch(resident -> {
            int grade = Grades.of(resident.born(), 2020);
            return grade >= 5 && grade <= 9;
        });
    }

    private HouseholdRow household(EntryRow<?> row) {
        return Objects.requireNonNull(registered.get(row.householdNumber()));
    }

    private static LocalDate exit(HouseholdRow household) {
        return Objects.requireNonNull(household.exitedOn());
    }

    private static Dice dice(Lack lack, HouseholdRow household) {
        return Dice.of("gap " + lack.guarantee(), household);
    }
}
