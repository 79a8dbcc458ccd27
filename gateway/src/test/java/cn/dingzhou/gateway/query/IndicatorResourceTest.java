package cn.dingzhou.gateway.query;

import static cn.dingzhou.gateway.query.SampleTown.get;
import static cn.dingzhou.gateway.query.SampleTown.values;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class IndicatorResourceTest {

    private static final SampleTown TOWN = new SampleTown("130691");

    @BeforeEach
    void aTownWithFourPoorAmong174() {
        TOWN.enter();
    }

    @Test
    void theCatalogueSaysWhatEachIndicatorMeans() {
        given().when()
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThan(70)))
                .body("items.find { it.code == 'open-guarantee-gaps' }.dimension.code", equalTo("guarantee"))
                .body("items.find { it.code == 'open-guarantee-gaps' }.field", equalTo("guarantees"))
                .body("items.find { it.code == 'poverty-incidence-rate' }.name.zh", equalTo("贫困发生率"))
                .body("items.find { it.code == 'poverty-incidence-rate' }.unit", equalTo("%"))
                .body("items.find { it.code == 'poverty-incidence-rate' }.granularity", equalTo("YEAR"))
                .body("items.find { it.code == 'job-fairs' }.unitName.zh", equalTo("场"))
                .body("items.find { it.code == 'job-fairs' }.source", equalTo("employment-service"))
                .body("items.find { it.code == 'poor-persons' }.definition.en", notNullValue());
    }

    @Test
    void aRatioIsRoundedToTwoDecimals() {
        assertThat(values("poverty-incidence-rate", TOWN.city(), "2015", "2021"))
                .containsExactly("2.3", "2.35", "2.35", "2.35", "2.35", "0", "0");
        assertThat(values("per-capita-net-income", TOWN.township(), "2015", "2021"))
                .containsExactly("2301", "11000");
    }

    @Test
    void aStockIsReadByYearQuarterAndMonth() {
        assertThat(values("poor-persons", TOWN.city(), "2014", "2016")).containsExactly("4", "4");
        assertThat(values("poor-persons", TOWN.city(), "2020-Q3", "2021-Q1")).containsExactly("4", "0", "0");
        assertThat(values("poor-persons", TOWN.city(), "2015-02", "2015-04")).containsExactly("4", "4");
    }

    @Test
    void aFutureHasNoFigures() {
        assertThat(values("rural-population", TOWN.city(), "2189", "2199")).isEmpty();
    }

    @Test
    void theBreakdownListsTheTownshipsAfterTheCity() {
        given().queryParam("region", TOWN.city())
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
                .body("values.region", equalTo(List.of(TOWN.city(), TOWN.township())))
                .body("values.period", equalTo(List.of("2015", "2015")))
                .body("values.value", equalTo(List.of(174, 174)));
    }

    @Test
    void anAliasOfAnotherOfficeNamesTheSameRegion() {
        get("poor-persons", "region", TOWN.alias(), "from", "2015", "to", "2015")
                .statusCode(200)
                .body("values.region", equalTo(List.of(TOWN.township())));
    }

    @Test
    void aYearIsComparedWithTheOneBefore() {
        get("registered-households", "region", TOWN.city(), "from", "2016", "to", "2016", "compare", "previous-year")
                .statusCode(200)
                .body("values[0].previousYear", equalTo(1))
                .body("values[0].yearOnYear", equalTo(0))
                .body("version", equalTo(1));
        get("poverty-incidence-rate", "region", TOWN.city(), "from", "2016", "to", "2016", "compare", "previous-year")
                .body("values[0].previousYear", equalTo(2.3f))
                .body("values[0].yearOnYear", equalTo(0.05f));
    }

    @Test
    void severalIndicatorsAreReadAtOnce() {
        given().queryParam("code", "poor-persons", "rural-population")
                .queryParam("region", TOWN.city())
                .queryParam("from", "2015")
                .queryParam("to", "2015")
                .when()
                .get("/api/v1/indicators/values")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("poor-persons", "rural-population")))
                .body("items[1].values[0].value", equalTo(174));
        given().when()
                .get("/api/v1/indicators/values")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void anIndicatorIsExported() {
        String csv = given().queryParam("region", TOWN.city())
                .queryParam("from", "2015")
                .queryParam("to", "2015")
                .when()
                .get("/api/v1/indicators/poor-persons/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("poor-persons.csv"))
                .extract()
                .asString();

        assertThat(csv).contains("poor-persons,130691,试验市,2015,,4,persons,1");
        given().queryParam("format", "xlsx")
                .when()
                .get("/api/v1/indicators/poor-persons/export")
                .then()
                .statusCode(200)
                .contentType(containsString("spreadsheetml"));
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
        "breakdown, village, , , /breakdown, breakdown-unknown",
        "compare, 2015, , , /compare, unknown-word"
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
        String tag = get("poor-persons", "region", TOWN.city(), "from", "2015", "to", "2016")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .queryParam("region", TOWN.city())
                .queryParam("from", "2015")
                .queryParam("to", "2016")
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(304);
    }

    @Test
    void theNamesOfRegionsArePublic() {
        given().queryParam("parent", TOWN.city())
                .when()
                .get("/api/v1/indicators/regions")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of(TOWN.township())))
                .body("items.name", equalTo(List.of("东旺镇")))
                .body("items.level", hasItem("TOWNSHIP"));
        given().queryParam("parent", TOWN.township())
                .when()
                .get("/api/v1/indicators/regions")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("大王庄村")));
    }

    @Test
    void garbageIsSetAsideAndShowsInTheMetrics() {
        EventTopic.of(Topics.POPULATIONS).sendGarbage("no region", "no population");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        given().when().get("/q/metrics").asString())
                .containsPattern("gateway_dead_letters_total[^\n]*topic=\"household.populations\"[^\n]* [1-9]"));
    }

    @Test
    void theGatewayIsReadyOnceItsFiguresAreLoaded() {
        given().when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
