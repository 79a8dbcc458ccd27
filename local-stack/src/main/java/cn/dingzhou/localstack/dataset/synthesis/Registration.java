package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Category;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a household in the registry: when it was identified, and when and how it left poverty. */
record Registration(
        Category category, LocalDate identifiedOn, @Nullable LocalDate exitedOn, @Nullable Boolean highStandard) {

    /** A cohort of exits: decided in the autumn rounds of its year, by working day between the two days. */
    private record Round(int weight, LocalDate from, int days) {}

    /** Shares of the exits are made up; all are out by the end of 2020, the last ones in November. */
    private static final List<Round> EXITS = List.of(
            new Round(22, LocalDate.of(2016, 11, 7), 40),
            new Round(27, LocalDate.of(2017, 11, 6), 40),
            new Round(31, LocalDate.of(2018, 11, 5), 40),
            new Round(16, LocalDate.of(2019, 11, 4), 40),
            new Round(4, LocalDate.of(2020, 11, 2), 25));

    private static final List<Round> IDENTIFICATIONS = List.of(
            new Round(12, LocalDate.of(2013, 12, 2), 25),
            new Round(68, LocalDate.of(2014, 4, 1), 200),
            new Round(20, LocalDate.of(2015, 9, 1), 110));

    private static final int HIGH_STANDARD_PERCENT = 62;

    /** Registered poor by the end of 2015 and since exited. */
    static Registration exited(Dice dice) {
        LocalDate identifiedOn = day(IDENTIFICATIONS, dice);
        LocalDate exitedOn = day(EXITS, dice);
        return new Registration(Category.EXITED, identifiedOn, exitedOn, dice.percent(HIGH_STANDARD_PERCENT));
    }

    /** Never poor, but low in income when the insurance began. */
    static Registration lowIncome(Dice dice) {
        LocalDate identifiedOn = workingDay(LocalDate.of(2018, 11, 1).plusDays(dice.between(0, 40)));
        return new Registration(Category.LOW_INCOME, identifiedOn, null, null);
    }

    private static LocalDate day(List<Round> rounds, Dice dice) {
        Round round = dice.pick(rounds, Round::weight);
        return workingDay(round.from().plusDays(dice.between(0, round.days())));
    }

    /** The day, or the Friday before a weekend. */
    private static LocalDate workingDay(LocalDate day) {
        int beyondFriday = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return day.minusDays(Math.max(0, beyondFriday));
    }
}
