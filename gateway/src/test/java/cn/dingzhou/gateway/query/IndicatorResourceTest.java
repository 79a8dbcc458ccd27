package cn.dingzhou.gateway.query;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class IndicatorResourceTest {

    private static final String CITY = "130691";
    private static final String TOWNSHIP = "130691108";
    private static final String VILLAGE = "130691108201";

    /** The same events before each test: what is known already changes nothing. */
    @BeforeEach
    void aTownWithFourPoorAmong174() {
        EventTopic<RegionState> regions = EventTopic.of(Topics.REGIONS);
        regions.send(new RegionRecorded(region(CITY, "试验市", "139091")));
        regions.send(new RegionRecorded(region(TOWNSHIP, "东旺镇", "139091108")));
        regions.send(new RegionRecorded(region(VILLAGE, "大王庄村", "139091108201")));
        EventTopic.of(Topics.POPULATIONS)
                .send(new PopulationRecorded(
                        new PopulationState(new RegionCode(VILLAGE), 1, new TreeMap<>(Map.of(2015, 174, 2016, 170)))));
        EventTopic.of(Topics.HOUSEHOLDS)
                .send(new HouseholdRegistered(aHousehold(VILLAGE)
                        .id(UUID.nameUUIDFromBytes(new byte[] {1}))
                        .poorSince("2015-03-02")
                        .exitedOn("2020-11-30")
                        .withMembers(4)
                        .withIncome(2016, 920_400, 4)
                        .withIncome(2020, 4_400_001, 4)
                        .state()));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(values("poverty-incidence-rate", CITY, "2015", "2015")).hasSize(1);
            get("poor-persons", "region", "139091108").statusCode(200);
        });
    }

    @Test
    void theCatalogueSaysWhatEachIndicatorMeans() {
        given().when()
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(18))
                .body("items.find { it.code == 'poverty-incidence-rate' }.name.zh", equalTo("贫困发生率"))
                .body("items.find { it.code == 'poverty-incidence-rate' }.unit", equalTo("%"))
                .body("items.find { it.code == 'poverty-incidence-rate' }.granularity", equalTo("YEAR"))
                .body("items.find { it.code == 'job-fairs' }.unitName.zh", equalTo("场"))
                .body("items.find { it.code == 'job-fairs' }.source", equalTo("employment-service"))
                .body("items.find { it.code == 'poor-persons' }.definition.en", notNullValue());
    }

    @Test
    void aRatioIsRoundedToTwoDecimals() {
        assertThat(values("poverty-incidence-rate", CITY, "2015", "2021"))
                .containsExactly("2.3", "2.35", "2.35", "2.35", "2.35", "0", "0");
        assertThat(values("per-capita-net-income", TOWNSHIP, "2015", "2021")).containsExactly("2301", "11000");
    }

    @Test
    void aStockIsReadByYearQuarterAndMonth() {
        assertThat(values("poor-persons", CITY, "2014", "2016")).containsExactly("4", "4");
        assertThat(values("poor-persons", CITY, "2020-Q3", "2021-Q1")).containsExactly("4", "0", "0");
        assertThat(values("poor-persons", CITY, "2015-02", "2015-04")).containsExactly("4", "4");
    }

    @Test
    void aFutureHasNoFigures() {
        assertThat(values("rural-population", CITY, "2189", "2199")).isEmpty();
    }

    @Test
    void theBreakdownListsTheTownshipsAfterTheCity() {
        given().queryParam("region", CITY)
                .queryParam("from", "2015")
                .queryParam("to", "2015")
                .queryParam("breakdown", "region")
                .when()
                .get("/api/v1/indicators/rural-population")
                .then()
                .statusCode(200)
                .body("code", equalTo("rural-population"))
                .body("unit", equalTo("persons"))
                .body("asOf", notNullValue())
                .body("values.region", equalTo(List.of(CITY, TOWNSHIP)))
                .body("values.period", equalTo(List.of("2015", "2015")))
                .body("values.value", equalTo(List.of(174, 174)));
    }

    @Test
    void anAliasOfAnotherOfficeNamesTheSameRegion() {
        get("poor-persons", "region", "139091108", "from", "2015", "to", "2015")
                .statusCode(200)
                .body("values.region", equalTo(List.of(TOWNSHIP)));
    }

    @Test
    void aVillageNeedsAToken() {
        get("poor-persons", "region", VILLAGE)
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        get("poor-persons", "region", TOWNSHIP, "breakdown", "region").statusCode(401);
    }

    @Test
    void aVillageIsSeenByThoseWhoseRegionItLiesIn() {
        given().header("Authorization", Tokens.as("viewer").in(TOWNSHIP).header())
                .queryParam("region", TOWNSHIP)
                .queryParam("breakdown", "region")
                .queryParam("from", "2015")
                .queryParam("to", "2015")
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("values.region", equalTo(List.of(TOWNSHIP, VILLAGE)));
    }

    @ParameterizedTest
    @CsvSource({"130691109, 404", ", 404", "130691108202, 404"})
    void aVillageOutsideTheCallersRegionLooksUnknown(String region, int status) {
        Tokens token = Tokens.as("viewer");
        given().header("Authorization", (region == null ? token : token.in(region)).header())
                .queryParam("region", VILLAGE)
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(status)
                .body("code", equalTo("not-found"));
    }

    @Test
    void anExpiredTokenIsRefusedForAVillage() {
        given().header("Authorization", Tokens.as("viewer").in(CITY).expired().header())
                .queryParam("region", VILLAGE)
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(401);
    }

    @Test
    void anUnknownIndicatorIsAnsweredWithTheNearest() {
        get("poverty-rate")
                .statusCode(404)
                .body("code", equalTo("indicator-unknown"))
                .body("detail", containsString("poverty-incidence-rate"));
    }

    @Test
    void anUnknownRegionIsNotFound() {
        get("poor-persons", "region", "999999").statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "region, 13, , , /region, region-malformed",
        "from, 2020-13, , , /from, period-malformed",
        "from, 1816, , , /from, period-malformed",
        "to, 'now', , , /to, period-malformed",
        "from, 2020-Q1, , , /from, period-too-fine",
        "from, 2016, to, 2015, /from, range-reversed",
        "from, 1900, to, 2000, /to, range-too-long",
        "breakdown, village, , , /breakdown, unknown-word"
    })
    void badParametersAreNamed(
            String name, String value, String otherName, String otherValue, String pointer, String code) {
        String[] parameters =
                otherName == null ? new String[] {name, value} : new String[] {name, value, otherName, otherValue};
        get("rural-population", parameters)
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void bothBoundsAreOfOneKind() {
        get("poor-persons", "from", "2019", "to", "2020-03")
                .statusCode(400)
                .body("errors[0].code", equalTo("period-kinds-differ"));
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        String tag = get("poor-persons", "region", CITY, "from", "2015", "to", "2016")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .queryParam("region", CITY)
                .queryParam("from", "2015")
                .queryParam("to", "2016")
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(304);
    }

    @Test
    void theNamesOfTownshipsArePublicThoseOfVillagesAreNot() {
        given().queryParam("parent", CITY)
                .when()
                .get("/api/v1/indicators/regions")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of(TOWNSHIP)))
                .body("items.name", equalTo(List.of("东旺镇")))
                .body("items.level", hasItem("TOWNSHIP"));
        given().queryParam("parent", TOWNSHIP)
                .when()
                .get("/api/v1/indicators/regions")
                .then()
                .statusCode(401);
    }

    @Test
    void garbageIsSetAsideAndShowsInTheMetrics() {
        EventTopic.of(Topics.POPULATIONS).sendGarbage("no region", "no population");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(given().when().get("/q/metrics").asString())
                        .containsPattern("gateway_dead_letters_total[^\n]*topic=\"household.populations\"[^\n]* 1.0"));
    }

    @Test
    void theGatewayIsReadyOnceItsFiguresAreLoaded() {
        given().when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static List<String> values(String code, String region, String from, String to) {
        List<?> values = get(code, "region", region, "from", from, "to", to)
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                .getList("values.value");
        return values.stream().map(String::valueOf).toList();
    }

    private static ValidatableResponse get(String code, String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.when().get("/api/v1/indicators/" + code).then();
    }

    private static RegionState region(String code, String name, String alias) {
        return new RegionState(new RegionCode(code), 1, name, LocalDate.of(2010, 1, 1), null, List.of(alias));
    }
}
