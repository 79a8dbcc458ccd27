package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.IncomeRow;
import cn.dingzhou.localstack.dataset.rows.MemberRow;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Yearly incomes from 2016 to 2020 for every registered household, and from 2019 for the low-income ones; by sources
 * that the household can have: wages need somebody who works, what is sold cost something to make.
 */
public final class Incomes {

    private static final int FIRST_YEAR_OF_LOW_INCOME = 2019;
    private static final int WORKING_AGE = 16;

    private final List<HouseholdRow> households;
    private final List<long[]> nets;

    public Incomes(Households households) {
        this.households = households.rows().stream()
                .filter(household -> household.category() != Category.ORDINARY)
                .toList();
        this.nets = NetIncomes.YEARS.stream()
                .map(year -> NetIncomes.of(year, this.households))
                .toList();
    }

    /** By household, and within it by year. */
    public Stream<IncomeRow> rows() {
        return IntStream.range(0, households.size()).boxed().flatMap(this::rowsOf);
    }

    private Stream<IncomeRow> rowsOf(int index) {
        HouseholdRow household = households.get(index);
        return IntStream.range(0, nets.size())
                .filter(i -> household.category() == Category.EXITED
                        || NetIncomes.YEARS.get(i).year() >= FIRST_YEAR_OF_LOW_INCOME)
                .mapToObj(i -> row(household, NetIncomes.YEARS.get(i).year(), nets.get(i)[index]));
    }

    private static IncomeRow row(HouseholdRow household, int year, long net) {
        Dice dice = Dice.of("income of " + year, household);
        boolean works = household.members().stream().anyMatch(member -> works(member, year));
        long profit = works ? net * dice.between(20, 35) / 100 : 0;
        long cost = works ? net * dice.between(8, 15) / 100 : 0;
        long property = net * (works ? dice.between(1, 5) : dice.between(8, 25)) / 100;
        long wage = works ? net * dice.between(30, 45) / 100 : 0;
        long transfer = net - profit - property - wage;
        return new IncomeRow(
                household.number(),
                year,
                Yuan.ofFen(wage),
                Yuan.ofFen(profit + cost),
                Yuan.ofFen(cost),
                Yuan.ofFen(property),
                Yuan.ofFen(transfer),
                household.members().size());
    }

    private static boolean works(MemberRow member, int year) {
        boolean able = member.labourCapacity() != LabourCapacity.NONE && member.labourCapacity() != LabourCapacity.LOST;
        int born = Integer.parseInt(member.citizenId().substring(6, 10));
        return able && year - born > WORKING_AGE;
    }
}
