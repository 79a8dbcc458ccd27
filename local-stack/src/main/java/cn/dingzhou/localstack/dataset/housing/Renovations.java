package cn.dingzhou.localstack.dataset.housing;

import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 598 renovations from 2016 to 2019, 292 of them of households that were registered poor when the work was done. */
public final class Renovations {

    private static final int OF_POOR = 292;
    private static final int OF_OTHERS = 306;
    private static final long SUBSIDIES = 5_028_000;
    /** The one in 开元镇 孔庄子村. */
    private static final long NAMED_SUBSIDY = 25_000;
    /** All others are multiples of it. */
    private static final long ROUND = 100;

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2019;
    private static final int REBUILT_PERCENT = 18;
    /** Who exited by then was no longer poor in the two last years; who exited later still was when the work was done. */
    private static final int EARLY_EXIT = 2017;

    /** The named one first. */
    private final List<Work> works = new ArrayList<>();

    private final long[] subsidies;

    public Renovations(List<HouseholdRow> households) {
        List<HouseholdRow> poor = households.stream()
                .filter(household -> household.exitedOn() != null && exitYear(household) > EARLY_EXIT)
                .toList();
        HouseholdRow named = poor.stream()
                .filter(household -> household.villageCode().equals(Villages.KONG_ZHUANGZI))
                .findFirst()
                .orElseThrow();
        List<HouseholdRow> others = households.stream()
                .filter(household -> household.exitedOn() == null || exitYear(household) <= EARLY_EXIT)
                .toList();
        works.add(new Work(named, LAST_YEAR - 1, RenovationKind.REBUILD, 0));
        Evenly.pick(
                        OF_POOR - 1,
                        poor.stream().filter(Predicate.not(named::equals)).toList())
                .forEach(household -> works.add(work(household, FIRST_YEAR, Math.min(LAST_YEAR, exitYear(household)))));
        Evenly.pick(OF_OTHERS, others)
                .forEach(household -> works.add(work(household, firstYearOf(household), LAST_YEAR)));
        subsidies = Shares.of(
                (SUBSIDIES - NAMED_SUBSIDY) / ROUND,
                works.stream().mapToLong(Work::weight).toArray());
    }

    /** Each as it was before, graded C or D, and as it was found when all houses of the poor were verified in 2020. */
    public Stream<EntryRow<DwellingFacts>> dwellings() {
        return works.stream().flatMap(Work::gradings);
    }

    public Stream<EntryRow<RenovationFacts>> renovations() {
        return IntStream.range(0, works.size())
                .mapToObj(i -> works.get(i).renovation(i == 0 ? NAMED_SUBSIDY : subsidies[i] * ROUND));
    }

    private static Work work(HouseholdRow household, int firstYear, int lastYear) {
        Dice dice = Dice.of("renovation", household);
        boolean rebuilt = dice.percent(REBUILT_PERCENT);
        return new Work(
                household,
                dice.between(firstYear, lastYear),
                rebuilt ? RenovationKind.REBUILD : RenovationKind.REPAIR,
                rebuilt ? dice.between(260, 370) : dice.between(75, 125));
    }

    private static int firstYearOf(HouseholdRow other) {
        return switch (other.category()) {
            case LOW_INCOME -> LAST_YEAR;
            case EXITED -> EARLY_EXIT + 1;
            default -> FIRST_YEAR;
        };
    }

    private static int exitYear(HouseholdRow household) {
        return Objects.requireNonNull(household.exitedOn()).getYear();
    }
}
