package cn.dingzhou.household.income;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class IncomesTest {

    @Inject
    EntityManager entities;

    private final EventTopic<HouseholdState> topic = EventTopic.of(Topics.HOUSEHOLDS);
    private AHousehold household;
    private UUID id;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold();
        id = household.register();
    }

    @Test
    void aYearIsRecorded() {
        put("\"0\"", 2020, income("24000.00"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("net", is(30700.25f))
                .body("perHead", is(15350.13f));

        viewer().get(path())
                .then()
                .statusCode(200)
                .body("items.year", contains(2020))
                .body("items[0].wage", is(24000.00f));
    }

    @Test
    void aCorrectionKeepsWhatWasKnown() {
        put("\"0\"", 2019, income("1000"));
        put("\"1\"", 2020, income("24000"));
        backdate(3);
        put("\"2\"", 2020, income("20000")).then().statusCode(200).header("ETag", "\"3\"");

        LocalDate yesterday = LocalDate.now().minusDays(1);
        viewer().queryParam("knownOn", yesterday.toString())
                .get(path())
                .then()
                .body("items.year", contains(2019, 2020))
                .body("items.wage", contains(1000.00f, 24000.00f));
        viewer().get(path())
                .then()
                .body("items.wage", contains(1000.00f, 20000.00f))
                .body("items[1].supersededAt", is((Object) null));
        viewer().queryParam("knownOn", yesterday.minusDays(5).toString())
                .get(path())
                .then()
                .body("items", empty());
        assertThat(await().until(() -> topic.statesOf(id), states -> states.size() == 4)
                        .get(3)
                        .incomes())
                .containsExactly(new YearIncome(2019, 770_025, 2), new YearIncome(2020, 2_670_025, 2));
    }

    @Test
    void theSameValueAgainIsNoChange() {
        put("\"0\"", 2020, income("24000"));

        put("\"1\"", 2020, income("24000.00")).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void theListIsPaged() {
        put("\"0\"", 2018, income("1"));
        put("\"1\"", 2019, income("2"));
        put("\"2\"", 2020, income("3"));

        String next = viewer().queryParam("limit", 2)
                .get(path())
                .then()
                .body("items.year", contains(2018, 2019))
                .extract()
                .path("next");

        viewer().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(path())
                .then()
                .body("items.year", contains(2020))
                .body("next", is((Object) null));
    }

    @Test
    void anIncomeNeedsTheVersion() {
        registrar().body(income("1")).put(path() + "/2020").then().statusCode(428);
        put("\"8\"", 2020, income("1")).then().statusCode(412);
    }

    @Test
    void badAmountsAndYearsAreNamed() {
        put("\"0\"", 2020, income("-1")).then().statusCode(400).body("errors.pointer", contains("/wage"));
        put("\"0\"", 2020, income("1.005")).then().statusCode(400).body("errors.pointer", contains("/wage"));
        put("\"0\"", 2020, with("members", 0)).then().statusCode(400).body("errors.pointer", contains("/members"));
        put("\"0\"", 2020, with("wage", "1000")).then().statusCode(400).body("errors.pointer", contains("/wage"));
        put("\"0\"", 2020, with("transfer", null)).then().statusCode(400).body("errors.pointer", contains("/transfer"));
        put("\"0\"", LocalDate.now(BusinessClock.ZONE).getYear() + 1, income("1"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        put("\"0\"", 1999, income("1")).then().statusCode(400).body("errors.pointer", contains("/year"));
    }

    @Test
    void incomesAreReadAndWrittenByRoleAndRegion() {
        for (String role : List.of("viewer", "auditor", "surveyor", "operator")) {
            Tokens.as(role)
                    .in(Places.CITY)
                    .request()
                    .header("If-Match", "\"0\"")
                    .body(income("1"))
                    .put(path() + "/2020")
                    .then()
                    .statusCode(403);
        }
        Tokens.as("operator").in(Places.CITY).request().get(path()).then().statusCode(403);
        Tokens.as("viewer").in(Places.KAIYUAN).request().get(path()).then().statusCode(404);
        Tokens.as("registrar")
                .in(Places.KAIYUAN)
                .request()
                .header("If-Match", "\"0\"")
                .body(income("1"))
                .put(path() + "/2020")
                .then()
                .statusCode(404);
        Tokens.as("viewer")
                .in(Places.GREAT_WANG_VILLAGE)
                .request()
                .get(path())
                .then()
                .statusCode(200);
    }

    @Test
    void aFileIsRecordedCorrectedAndTakenTwiceWithoutChange() {
        Map<String, Object> early = row(household.number(), 2019, "1000");
        Map<String, Object> late = row(household.number(), 2020, "24000");
        Map<String, Object> unknown = row("NOBODY-1", 2020, "1");
        Map<String, Object> future =
                row(household.number(), LocalDate.now(BusinessClock.ZONE).getYear() + 1, "1");

        AnImport first = AnImport.into("incomes").ndjson(early, late, unknown, future);
        assertThat(first.counts()).containsExactly(2, 0, 0, 2);
        assertThat(first.errors()).contains("unknown-household", "in-the-future");
        assertThat(AnImport.into("incomes").ndjson(early, late).counts()).containsExactly(0, 0, 2, 0);
        assertThat(AnImport.into("incomes")
                        .csv(
                                "householdNumber,year,wage,operating,operatingCost,property,transfer,members",
                                household.number() + ",2019,1000.00,8000.50,3000.25,500,1200,2",
                                household.number() + ",2020,20000,8000.50,3000.25,500,1200,2")
                        .counts())
                .containsExactly(0, 1, 1, 0);

        viewer().get(path()).then().body("items.wage", contains(1000.00f, 20000.00f));
        await().untilAsserted(() -> assertThat(topic.statesOf(id))
                .extracting(HouseholdState::version)
                .containsExactly(0L, 1L, 2L));
        assertThat(topic.statesOf(id).get(1).incomes())
                .containsExactly(new YearIncome(2019, 770_025, 2), new YearIncome(2020, 3_070_025, 2));
    }

    @Test
    void aFileReachesNoFurtherThanItsSender() {
        Tokens sender = Tokens.as("registrar").in(Places.KAIYUAN);

        assertThat(AnImport.into("incomes", sender)
                        .ndjson(row(household.number(), 2020, "1"))
                        .counts())
                .containsExactly(0, 0, 0, 1);
    }

    /** As if it had been recorded days ago. */
    private void backdate(int days) {
        inTransaction(
                () -> entities.createNativeQuery("update income set recorded_at = recorded_at - make_interval(days => "
                                + days + ") where household_id = '" + id + "'")
                        .executeUpdate());
    }

    private String path() {
        return "/api/v1/households/" + id + "/incomes";
    }

    private Response put(String version, int year, Map<String, Object> income) {
        return registrar().header("If-Match", version).body(income).put(path() + "/" + year);
    }

    private static Map<String, Object> income(String wage) {
        return with("wage", new java.math.BigDecimal(wage));
    }

    private static Map<String, Object> with(String field, @org.jspecify.annotations.Nullable Object value) {
        Map<String, Object> income = new HashMap<>(Map.of(
                "wage", 24000,
                "operating", 8000.50,
                "operatingCost", 3000.25,
                "property", 500,
                "transfer", 1200,
                "members", 2));
        if (value == null) {
            income.remove(field);
        } else {
            income.put(field, value);
        }
        return income;
    }

    private static Map<String, Object> row(String number, int year, String wage) {
        Map<String, Object> row = income(wage);
        row.put("householdNumber", number);
        row.put("year", year);
        return row;
    }

    private static RequestSpecification registrar() {
        return Tokens.as("registrar").in(Places.CITY).request();
    }

    private static RequestSpecification viewer() {
        return Tokens.as("viewer").in(Places.CITY).request();
    }

    private static void inTransaction(Runnable work) {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
