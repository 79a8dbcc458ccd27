package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Small loans to 241 registered households; one of them of 50,000 yuan in 东旺镇 东旺村. */
final class MicroCredits {

    private static final int OTHERS = 240;
    private static final long MOST = 50_000;
    private static final int LONGEST_MONTHS = 36;

    private final HouseholdRow named;
    private final List<HouseholdRow> others;

    MicroCredits(List<HouseholdRow> registered) {
        named = registered.stream()
                .filter(household -> household.villageCode().equals(Villages.EAST_WANG))
                .findFirst()
                .orElseThrow();
        others = Evenly.pick(
                OTHERS,
                registered.stream()
                        .filter(household -> !household.villageCode().equals(Villages.EAST_WANG))
                        .toList());
    }

    Stream<EntryRow<MicroCreditFacts>> rows() {
        return Stream.concat(
                Stream.of(EntryRow.about(named, "XD", loan(LocalDate.of(2018, 6, 12), MOST, LONGEST_MONTHS))),
                others.stream().map(MicroCredits::other));
    }

    private static EntryRow<MicroCreditFacts> other(HouseholdRow household) {
        Dice dice = Dice.of("micro-credit", household);
        LocalDate on = dice.day(LocalDate.of(2016, 3, 1), LocalDate.of(2020, 9, 30));
        return EntryRow.about(
                household, "XD", loan(on, dice.between(2, 10) * 5_000L, dice.pick(List.of(12, 24, LONGEST_MONTHS))));
    }

    /** Repaid when its term was over. */
    private static MicroCreditFacts loan(LocalDate on, long amount, int months) {
        return new MicroCreditFacts(on, Yuan.of(amount), months, on.plusMonths(months), true);
    }
}
