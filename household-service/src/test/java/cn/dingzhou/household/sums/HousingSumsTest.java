package cn.dingzhou.household.sums;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class HousingSumsTest {

    private final Township township = Township.aTownship();

    @BeforeEach
    void regions() {
        township.entered();
    }

    @Test
    void aHouseholdLivesInADangerousHouseByTheLatestGradingOfItsMainHouse() {
        AHousehold repaired = household();
        grade(repaired, "2016-05-20", "D", true);
        grade(repaired, "2018-12-31", "B", true);
        AHousehold cracked = household();
        grade(cracked, "2016-05-20", "A", true);
        grade(cracked, "2017-05-20", "C", true);
        grade(cracked, "2017-05-20", "C", true);
        grade(household(), "2016-05-20", "D", false);

        assertThat(township.sums(2015, "dangerous-houses")).containsExactly(0);
        assertThat(township.sums(2016, "dangerous-houses")).containsExactly(1);
        assertThat(township.sums(2017, "dangerous-houses")).containsExactly(2);
        assertThat(township.sums(2018, "dangerous-houses")).containsExactly(1);
    }

    @Test
    void aRenovationCountsWhenItIsCompletedAndItsSubsidyWhenItIsPaid() {
        AHousehold poor = township.aHousehold().poor();
        poor.arrive();
        AHousehold ordinary = household();
        assertThat(AnImport.into("renovations")
                        .ndjson(
                                renovation(poor, "SUBSIDY_PAID")
                                        .saying(Map.of("completedOn", "2018-09-30", "acceptedOn", "2018-10-15"))
                                        .saying(Map.of("paidOn", "2019-01-15", "subsidy", 25_000.5))
                                        .json(),
                                renovation(ordinary, "COMPLETED")
                                        .saying("completedOn", "2018-12-31")
                                        .json(),
                                renovation(household(), "STARTED")
                                        .saying("startedOn", "2018-04-20")
                                        .json())
                        .counts())
                .containsExactly(3, 0, 0, 0);
        String[] codes = {"house-renovations", "house-renovations-registered-poor", "house-renovation-subsidy"};

        assertThat(township.sums(2017, codes)).containsExactly(0, 0, 0);
        assertThat(township.sums(2018, codes)).containsExactly(2, 1, 0);
        assertThat(township.sums(2019, codes)).containsExactly(0, 0, 2_500_050);
    }

    @Test
    void surveyedHousesCountByTheirUseAndAsSafeOnceTheirHazardIsDisposedOf() {
        survey("2020-09-15", "OPERATING_SELF_BUILT", "NONE", "NOT_NEEDED").enter("surveyed-houses");
        survey("2020-12-31", "NON_SELF_BUILT", "GENERAL", "REPAIRED")
                .saying("disposedOn", "2021-01-10")
                .enter("surveyed-houses");
        survey("2021-03-01", "NON_OPERATING", "MAJOR", "PENDING")
                .saying("checkedByExperts", false)
                .enter("surveyed-houses");
        survey("2021-03-01", "OPERATING_SELF_BUILT", "NONE", "NOT_NEEDED")
                .with("regionCode", township.otherVillage())
                .saying("checkedByExperts", false)
                .enter("surveyed-houses");
        String[] codes = {
            "houses-surveyed-operating",
            "houses-checked",
            "houses-safe",
            "survey-villages",
            "house-hazards-open",
            "houses-surveyed-non-operating"
        };

        assertThat(township.sums(2019, codes)).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(township.sums(2020, codes)).containsExactly(2, 2, 1, 1, 1, 0);
        assertThat(township.sums(2021, codes)).containsExactly(3, 2, 3, 2, 1, 1);
    }

    private AHousehold household() {
        AHousehold household = township.aHousehold();
        household.register();
        return household;
    }

    private static AnEntry dwelling(AHousehold household, String on, String grade) {
        return AnEntry.anEntry()
                .about(household)
                .saying(Map.of("on", on, "grade", grade, "structure", "砖木", "area", 86.5, "main", true));
    }

    private static void grade(AHousehold household, String on, String grade, boolean main) {
        dwelling(household, on, grade).saying("main", main).enter("dwellings");
    }

    private static AnEntry renovation(AHousehold household, String stage) {
        AnEntry dwelling = dwelling(household, "2016-05-20", "D");
        dwelling.enter("dwellings");
        return AnEntry.anEntry()
                .about(household)
                .saying(Map.of(
                        "on",
                        "2018-03-12",
                        "dwellingReference",
                        dwelling.reference(),
                        "kind",
                        "REBUILD",
                        "stage",
                        stage));
    }

    private AnEntry survey(String on, String use, String hazard, String disposal) {
        return township.anEntryOfItsVillage()
                .saying(Map.of("on", on, "use", use, "hazard", hazard, "disposal", disposal))
                .saying(Map.of("placeKind", "商铺", "storeys", 2, "checkedByExperts", true));
    }
}
