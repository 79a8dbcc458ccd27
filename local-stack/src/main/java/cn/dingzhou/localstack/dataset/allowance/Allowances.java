package cn.dingzhou.localstack.dataset.allowance;

import cn.dingzhou.events.AllowanceKind;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 特困 for who lives alone and can't work, 低保 for other households without labour; paid for each half of 2020. */
public final class Allowances {

    private static final LocalDate FIRST_SINCE = LocalDate.of(2019, 1, 1);
    /** Yuan a month and person; made up. */
    private static final long EXTREME_POVERTY_RATE = 600;

    private final List<HouseholdRow> eligible;

    public Allowances(List<HouseholdRow> households) {
        this.eligible = households.stream()
                .filter(household -> household.category() != Category.ORDINARY)
                .filter(household -> household.members().stream()
                        .allMatch(member -> member.labourCapacity() == LabourCapacity.NONE
                                || member.labourCapacity() == LabourCapacity.LOST))
                .toList();
    }

    public Stream<EntryRow<AllowanceEligibilityFacts>> eligibilities() {
        return eligible.stream()
                .map(household -> EntryRow.about(
                        household,
                        "DB",
                        new AllowanceEligibilityFacts(
                                kind(household),
                                FIRST_SINCE.plusMonths(dice(household).between(0, 11)))));
    }

    public Stream<EntryRow<AllowanceGrantFacts>> grants() {
        return eligible.stream()
                .flatMap(household -> Stream.of(
                        grant(household, LocalDate.of(2020, 6, 10)), grant(household, LocalDate.of(2020, 12, 10))));
    }

    private static AllowanceKind kind(HouseholdRow household) {
        return household.members().size() == 1
                ? AllowanceKind.EXTREME_POVERTY_SUPPORT
                : AllowanceKind.SUBSISTENCE_ALLOWANCE;
    }

    /** For six months. */
    private static EntryRow<AllowanceGrantFacts> grant(HouseholdRow household, LocalDate on) {
        int persons = household.members().size();
        long rate = persons == 1 ? EXTREME_POVERTY_RATE : dice(household).between(26, 38) * 10L;
        return EntryRow.about(
                household,
                "DBFF-" + on,
                new AllowanceGrantFacts(on, kind(household), Yuan.of(rate * 6 * persons), persons));
    }

    private static Dice dice(HouseholdRow household) {
        return Dice.of("allowance", household);
    }
}
