package cn.dingzhou.household.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class PopulationsTest {

    private static final String POPULATIONS = "/api/v1/populations";
    private static final List<Integer> VILLAGES_OF_THE_TESTS = List.of(301, 302, 303, 304, 305);

    private final EventTopic<PopulationState> topic = EventTopic.of(Topics.POPULATIONS);

    @BeforeEach
    void villagesNoOtherTestCounts() {
        Places.enter();
        assertThat(AnImport.into("regions")
                        .ndjson(VILLAGES_OF_THE_TESTS.stream()
                                .map(number -> Map.of(
                                        "code", village(number), "name", "第" + number + "村", "validFrom", "2010-01-01"))
                                .toList())
                        .ended()
                        .getInt("rejected"))
                .isZero();
    }

    @Test
    void aYearIsRecordedThenCorrectedFromWhatWasSeen() {
        put(301, 2019, 1200, null).statusCode(200).header("ETag", "\"0\"").body("personsByYear.2019", is(1200));
        put(301, 2020, 1190, null).statusCode(200).header("ETag", "\"1\"");

        put(301, 2020, 1180, null).statusCode(428);
        put(301, 2020, 1180, "\"0\"").statusCode(412);
        put(301, 2020, 1180, "\"1\"").statusCode(200).header("ETag", "\"2\"");
        put(301, 2020, 1180, "\"2\"").statusCode(200).header("ETag", "\"2\"");

        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .get(POPULATIONS + "/" + village(301))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("personsByYear", equalTo(Map.of("2019", 1200, "2020", 1180)));
        await().untilAsserted(() -> assertThat(topic.statesOf(village(301)))
                .extracting(state -> Map.copyOf(state.personsByYear()))
                .containsExactly(Map.of(2019, 1200), Map.of(2019, 1200, 2020, 1190), Map.of(2019, 1200, 2020, 1180)));
    }

    @Test
    void theListGoesByVillageAndYear() {
        AnImport.into("populations")
                .csv(
                        "villageCode,year,persons",
                        village(302) + ",2019,500",
                        village(302) + ",2020,490",
                        village(303) + ",2020,700")
                .ended();

        list(Map.of("region", village(302)))
                .body("items.year", contains(2019, 2020))
                .body("items.persons", contains(500, 490));
        list(Map.of("region", Places.EAST_WANG, "year", "2020"))
                .body("items.year", everyItem(is(2020)))
                .body("items.villageCode", everyItem(startsWith(Places.EAST_WANG)));
        String next = list(Map.of("region", village(302), "limit", "1"))
                .body("items.year", contains(2019))
                .extract()
                .path("next");
        list(Map.of("region", village(302), "limit", "1", "cursor", next))
                .body("items.year", contains(2020))
                .body("next", is((Object) null));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String[] file = {
            "villageCode,year,persons", village(304) + ",2019,500", village(304) + ",2020,490", "130682108999,2020,1"
        };

        AnImport first = AnImport.into("populations").csv(file);
        assertThat(first.counts()).containsExactly(2, 0, 0, 1);
        assertThat(first.errors()).contains("unknown-village");
        assertThat(AnImport.into("populations").csv(file).counts()).containsExactly(0, 0, 2, 1);
        file[2] = village(304) + ",2020,480";
        assertThat(AnImport.into("populations").csv(file).counts()).containsExactly(0, 1, 1, 1);

        await().untilAsserted(() -> assertThat(topic.statesOf(village(304)))
                .extracting(state -> Map.copyOf(state.personsByYear()))
                .containsExactly(Map.of(2019, 500, 2020, 490), Map.of(2019, 500, 2020, 480)));
    }

    @Test
    void badInputIsNamed() {
        put(305, LocalDate.now(BusinessClock.ZONE).getYear() + 1, 1, null)
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        put(305, 1900, 1, null).statusCode(400).body("errors.pointer", contains("/year"));
        put(305, 2020, -1, null).statusCode(400).body("errors.pointer", contains("/persons"));
        put(305, 2020, 1_000_000, null).statusCode(400).body("errors.pointer", contains("/persons"));
        put(999, 2020, 1, null).statusCode(400).body("errors.code", contains("unknown-village"));
        put(305, 2009, 1, null).statusCode(400).body("errors.code", contains("village-not-in-existence"));
    }

    @Test
    void populationIsReadAndWrittenByRoleAndRegion() {
        put(305, 2020, 100, null).statusCode(200);
        String path = POPULATIONS + "/" + village(305);

        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .body(Map.of("persons", 1))
                .put(path + "/2019")
                .then()
                .statusCode(403);
        Tokens.as("registrar")
                .in(Places.KAIYUAN)
                .request()
                .body(Map.of("persons", 1))
                .put(path + "/2019")
                .then()
                .statusCode(404);
        Tokens.as("registrar")
                .in(village(305))
                .request()
                .body(Map.of("persons", 1))
                .put(path + "/2019")
                .then()
                .statusCode(200);
        Tokens.as("viewer").in(Places.KAIYUAN).request().get(path).then().statusCode(404);
        Tokens.as("operator").in(Places.CITY).request().get(path).then().statusCode(403);
        Tokens.as("auditor").in(Places.EAST_WANG).request().get(path).then().statusCode(200);
        assertThat(AnImport.into("populations", Tokens.as("registrar").in(Places.KAIYUAN))
                        .csv("villageCode,year,persons", village(305) + ",2018,1")
                        .counts())
                .containsExactly(0, 0, 0, 1);
    }

    private static String village(int number) {
        return Places.EAST_WANG + number;
    }

    private static ValidatableResponse put(
            int village, int year, int persons, @org.jspecify.annotations.Nullable String version) {
        var request = Tokens.as("registrar").in(Places.CITY).request().body(Map.of("persons", persons));
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put(POPULATIONS + "/" + village(village) + "/" + year).then();
    }

    private static ValidatableResponse list(Map<String, String> query) {
        return Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .queryParams(query)
                .get(POPULATIONS)
                .then()
                .statusCode(200);
    }
}
