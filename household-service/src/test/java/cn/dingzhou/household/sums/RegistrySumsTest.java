package cn.dingzhou.household.sums;

import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aWife;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is registered, in which category, and lives on what. */
@QuarkusTest
@WithInfrastructure
class RegistrySumsTest {

    private static final Tokens REGISTRAR = Tokens.as("registrar").in(Places.CITY);

    private final Township township = Township.aTownship();

    @BeforeEach
    void regions() {
        township.entered();
    }

    @Test
    void theLastRecordedYearOfEachVillageIsItsPopulation() {
        AnImport.into("populations")
                .csv(
                        "villageCode,year,persons",
                        township.village() + ",2015,500",
                        township.village() + ",2019,490",
                        township.otherVillage() + ",2018,300")
                .ended();

        assertThat(township.sums(2014, "rural-population")).containsExactly(0);
        assertThat(township.sums(2017, "rural-population")).containsExactly(500);
        assertThat(township.sums(2018, "rural-population")).containsExactly(800);
        assertThat(township.sums(2030, "rural-population")).containsExactly(790);
    }

    @Test
    void aVillageCountsFromItsFirstDayToItsLast() {
        assertThat(AnImport.into("regions")
                        .ndjson(Map.of(
                                "code",
                                township.code() + "203",
                                "name",
                                "三村",
                                "validFrom",
                                "2012-01-01",
                                "validTo",
                                "2018-12-31"))
                        .counts())
                .containsExactly(1, 0, 0, 0);

        assertThat(township.sums(2009, "villages")).containsExactly(0);
        assertThat(township.sums(2011, "villages")).containsExactly(2);
        assertThat(township.sums(2018, "villages")).containsExactly(3);
        assertThat(township.sums(2019, "villages")).containsExactly(2);
    }

    @Test
    void householdsAndPersonsCountInTheCategoryOfTheYearsLastDay() {
        UUID poor = township.aHousehold().of(aHead(), aWife()).poor().arrive();
        township.aHousehold().of(aHead(), aWife()).exitedOn("2018-12-31").arrive();
        township.aHousehold().with("category", "LOW_INCOME").register();
        township.aHousehold().register();
        leave(poor, 1, "2019-12-31");
        String[] codes = {
            "registered-households",
            "registered-households-registered-poor",
            "registered-households-exited",
            "registered-households-low-income",
            "registered-households-ordinary",
            "registered-or-exited-households",
            "poor-persons"
        };

        assertThat(township.sums(2013, codes)).containsExactly(0, 0, 0, 0, 0, 0, 0);
        assertThat(township.sums(2017, codes)).containsExactly(4, 2, 0, 1, 1, 2, 4);
        assertThat(township.sums(2018, codes)).containsExactly(4, 1, 1, 1, 1, 2, 2);
        assertThat(township.sums(2019, codes)).containsExactly(4, 1, 1, 1, 1, 2, 1);
        assertThat(township.sums(2030, codes)).containsExactly(4, 1, 1, 1, 1, 2, 1);
    }

    @Test
    void aHouseholdNoLongerCountsOnceItIsPartOfAnother() {
        UUID widower = township.aHousehold().register();
        UUID sons = township.aHousehold().of(aHead(), aWife()).register();
        String path = "/api/v1/households/" + widower;
        JsonPath read = REGISTRAR.request().get(path).jsonPath();

        REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(path).header("ETag"))
                .body(Map.of(
                        "intoId",
                        sons,
                        "on",
                        "2025-12-31",
                        "relations",
                        List.of(Map.of("memberId", read.getString("members[0].id"), "relation", "PARENT"))))
                .post(path + "/merger")
                .then()
                .statusCode(200);

        assertThat(township.sums(2024, "registered-households", "registered-households-ordinary"))
                .containsExactly(2, 2);
        assertThat(township.sums(2025, "registered-households", "registered-households-ordinary"))
                .containsExactly(1, 1);
    }

    @Test
    void incomesCountOfWhoWasRegisteredThenAndAsTheyAreKnownNow() {
        UUID exited = township.aHousehold().exitedOn("2018-12-20").arrive();
        UUID ordinary = township.aHousehold().register();
        earn(exited, 2017, 20_000);
        earn(exited, 2018, 24_000);
        earn(exited, 2018, 25_000);
        earn(ordinary, 2018, 90_000);

        assertThat(township.sums(2017, "registered-net-income", "registered-supported-persons"))
                .containsExactly(2_670_025, 2);
        assertThat(township.sums(2018, "registered-net-income", "registered-supported-persons"))
                .containsExactly(3_170_025, 2);
        assertThat(township.sums(2019, "registered-net-income", "registered-supported-persons"))
                .containsExactly(0, 0);
    }

    @Test
    void childrenAreOfCompulsoryAgeFromTheYearTheyTurnSixToTheYearTheyTurnFifteen() {
        township.aHousehold()
                .of(aHead(), aPerson(Relation.SON, Sex.MALE, 2010).with("labourCapacity", "NONE"))
                .register();

        assertThat(township.sums(2015, "compulsory-age-members")).containsExactly(0);
        assertThat(township.sums(2016, "compulsory-age-members")).containsExactly(1);
        assertThat(township.sums(2025, "compulsory-age-members")).containsExactly(1);
        assertThat(township.sums(2026, "compulsory-age-members")).containsExactly(0);
    }

    private static void leave(UUID household, int member, String on) {
        String path = "/api/v1/households/" + household;
        JsonPath read = REGISTRAR.request().get(path).jsonPath();
        REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(path).header("ETag"))
                .body(Map.of("leftOn", on, "reason", "DIED"))
                .post(path + "/members/" + read.getString("members[" + member + "].id") + "/departure")
                .then()
                .statusCode(200);
    }

    /** Together with what it grows and is given, by two persons. */
    private static void earn(UUID household, int year, int wage) {
        String path = "/api/v1/households/" + household;
        REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(path).header("ETag"))
                .body(Map.of(
                        "wage",
                        wage,
                        "operating",
                        8000.50,
                        "operatingCost",
                        3000.25,
                        "property",
                        500,
                        "transfer",
                        1200,
                        "members",
                        2))
                .put(path + "/incomes/" + year)
                .then()
                .statusCode(200);
    }
}
