package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every household has in a year, in fen, so that the average over the registered is exact: who is still poor stays
 * below the national line, who has exited lies above it and shares what is left of the sum.
 */
final class NetIncomes {

    /**
     * A year of incomes per head, in yuan.
     *
     * @param average over all registered; 2016 and 2020 are published, those between made up
     * @param line the national line of the year
     * @param poorest what the poorest has, in percent of the line
     * @param lessPoor what the least poor of the poor has, in percent of the line
     */
    record Year(int year, long average, long line, int poorest, int lessPoor) {}

    static final List<Year> YEARS = List.of(
            new Year(2016, 2_301, 2_952, 44, 92),
            new Year(2017, 3_420, 2_952, 58, 96),
            new Year(2018, 5_060, 2_995, 66, 97),
            new Year(2019, 7_480, 3_218, 70, 98),
            new Year(2020, 11_000, 4_000, 74, 99));

    /** What a household beyond poverty has at least, in percent of the line. */
    private static final int BEYOND = 102;
    /** What the best-off low-income household has on top of that. */
    private static final int LOW_INCOME_RANGE = 38;

    private NetIncomes() {}

    /** One amount for each household, in their order. */
    static long[] of(Year year, List<HouseholdRow> households) {
        long[] nets = households.stream()
                .mapToLong(household -> base(household, year))
                .toArray();
        long[] weights = households.stream()
                .mapToLong(household -> weight(household, year))
                .toArray();
        long left = IntStream.range(0, nets.length)
                .filter(i -> registered(households.get(i)))
                .mapToLong(
                        i -> year.average() * 100 * households.get(i).members().size() - nets[i])
                .sum();
        long[] shares = Shares.of(left, weights);
        return IntStream.range(0, nets.length)
                .mapToLong(i -> nets[i] + shares[i])
                .toArray();
    }

    private static long base(HouseholdRow household, Year year) {
        int fortune = fortune(household);
        int tenThousandths =
                switch (household.category()) {
                    case LOW_INCOME -> BEYOND * 100 + LOW_INCOME_RANGE * fortune;
                    default ->
                        beyondPoverty(household, year)
                                ? BEYOND * 100
                                : year.poorest() * 100 + (year.lessPoor() - year.poorest()) * fortune;
                };
        return household.members().size() * year.line() * tenThousandths / 100;
    }

    /** Its part in what is left, from 0.3 to 1.7 of the average per head. */
    private static long weight(HouseholdRow household, Year year) {
        return registered(household) && beyondPoverty(household, year)
                ? household.members().size() * (30L + fortune(household) * 14 / 10)
                : 0;
    }

    private static boolean registered(HouseholdRow household) {
        return household.category() == Category.EXITED;
    }

    private static boolean beyondPoverty(HouseholdRow household, Year year) {
        return household.exitedOn() != null && household.exitedOn().getYear() <= year.year();
    }

    /** From 0 to 100 and the same in every year, so that each household's income rises from year to year. */
    private static int fortune(HouseholdRow household) {
        return Dice.of("fortune", household).between(0, 100);
    }
}
