package cn.dingzhou.localstack.dataset.housing;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One household's renovation, from the application in spring to the subsidy before the year ends.
 *
 * @param weight its part in all subsidies
 */
record Work(HouseholdRow household, int year, RenovationKind kind, long weight) {

    private static final String DWELLINGS = "ZF";
    private static final LocalDate FIRST_VERIFICATION = LocalDate.of(2020, 6, 1);
    private static final LocalDate LAST_VERIFICATION = LocalDate.of(2020, 8, 31);

    /** As the house was before, and as it was found when the houses of the poor were verified in 2020. */
    Stream<EntryRow<DwellingFacts>> gradings() {
        Dice dice = dice("dwelling");
        LocalDate on = appliedOn().minusDays(dice.between(20, 55));
        HouseGrade grade = kind == RenovationKind.REPAIR ? HouseGrade.C : HouseGrade.D;
        HouseStructure structure = dice.percent(30) ? HouseStructure.EARTH_TIMBER : HouseStructure.BRICK_TIMBER;
        HouseStructure renovated = kind == RenovationKind.REPAIR ? structure : HouseStructure.BRICK_CONCRETE;
        BigDecimal area = BigDecimal.valueOf(dice.between(4_200, 11_500), 2);
        LocalDate verified = dice.day(FIRST_VERIFICATION, LAST_VERIFICATION);
        return Stream.of(
                EntryRow.about(household, DWELLINGS, new DwellingFacts(on, grade, structure, area, true)),
                EntryRow.about(
                        household,
                        DWELLINGS + "-HY",
                        new DwellingFacts(verified, HouseGrade.B, renovated, area, true)));
    }

    /** @param subsidy in yuan */
    EntryRow<RenovationFacts> renovation(long subsidy) {
        Dice dice = dice("course");
        LocalDate approved = appliedOn().plusDays(dice.between(10, 25));
        LocalDate completed = dice.day(LocalDate.of(year, 8, 1), LocalDate.of(year, 10, 20));
        LocalDate accepted = completed.plusDays(dice.between(5, 15));
        return EntryRow.about(
                household,
                "WF",
                new RenovationFacts(
                        appliedOn(),
                        DWELLINGS + "-" + household.number(),
                        kind,
                        RenovationStage.SUBSIDY_PAID,
                        approved,
                        approved.plusDays(dice.between(10, 20)),
                        completed,
                        accepted,
                        accepted.plusDays(dice.between(10, 30)),
                        Yuan.of(subsidy)));
    }

    private LocalDate appliedOn() {
        return dice("application").day(LocalDate.of(year, 3, 1), LocalDate.of(year, 4, 20));
    }

    private Dice dice(String subject) {
        return Dice.of(subject, household);
    }
}
