package cn.dingzhou.gateway.query;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static cn.dingzhou.gateway.query.SampleTown.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A village is so small that its figures could tell of somebody. */
@QuarkusTest
@WithInfrastructure
class VillageFiguresTest {

    private static final SampleTown TOWN = new SampleTown("130693");

    @BeforeEach
    void aTownWithFourPoorAmong174() {
        TOWN.enter();
    }

    @Test
    void thePublicIsNotToldASmallNumberOfAVillage() {
        get("poor-persons", "region", TOWN.village(), "from", "2015", "to", "2015")
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("values[0].suppressed", equalTo(true))
                .body("values[0].value", nullValue())
                .body("values[0].records", nullValue());
        get("poor-persons", "region", TOWN.township(), "breakdown", "region", "from", "2015", "to", "2015")
                .statusCode(200)
                .body("values.find { it.region == '%s' }.suppressed".formatted(TOWN.village()), equalTo(true));
    }

    @Test
    void theOnlyHiddenVillageIsNotToldByItsNeighboursEither() {
        String neighbour = TOWN.village().substring(0, 11) + "9";
        EventTopic.of(Topics.HOUSEHOLDS)
                .send(new HouseholdRegistered(aHousehold(neighbour)
                        .id(UUID.nameUUIDFromBytes(new byte[] {9}))
                        .poorSince("2017-03-02")
                        .withMembers(8)
                        .state()));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(seenBy("registrar", neighbour, "registered-households", neighbour))
                        .containsExactly("1"));

        get("registered-households", "region", neighbour, "from", "2017", "to", "2017")
                .body("values[0].suppressed", equalTo(true));
        get("poor-persons", "region", neighbour, "from", "2015", "to", "2015")
                .body("values[0].suppressed", equalTo(true));
    }

    @Test
    void aVillageIsSeenWholeByThoseWhoseRegionItLiesIn() {
        assertThat(seenBy("viewer", TOWN.township(), "poor-persons", TOWN.village()))
                .containsExactly("4");
        given().header("Authorization", Tokens.as("viewer").in(TOWN.township()).header())
                .queryParam("region", TOWN.township())
                .queryParam("breakdown", "region")
                .queryParam("from", "2015")
                .queryParam("to", "2015")
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(200)
                .body("values.region", equalTo(List.of(TOWN.township(), TOWN.village())))
                .body("values.value", equalTo(List.of(4, 4)))
                .body("values.records", equalTo(List.of(1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"130693109", "130693108202", "''"})
    void toACallerFromElsewhereAVillageIsWhatItIsToThePublic(String region) {
        Tokens token = Tokens.as("viewer");
        given().header("Authorization", (region.isEmpty() ? token : token.in(region)).header())
                .queryParam("region", TOWN.village())
                .queryParam("from", "2015")
                .queryParam("to", "2015")
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(200)
                .body("values[0].suppressed", equalTo(true));
    }

    @Test
    void anExpiredTokenIsRefused() {
        given().header(
                        "Authorization",
                        Tokens.as("viewer").in(TOWN.city()).expired().header())
                .queryParam("region", TOWN.village())
                .when()
                .get("/api/v1/indicators/poor-persons")
                .then()
                .statusCode(401);
    }

    @Test
    void theRecordsBehindAVillagesFigureAreToldToThoseWhoMaySeeThem() {
        UUID id = TOWN.household();
        records("registrar", TOWN.village(), "poor-persons", "2015")
                .statusCode(200)
                .body("items.id", equalTo(List.of(id.toString())))
                .body("items.collection", equalTo(List.of("households")));
        records("registrar", TOWN.village(), "poor-persons", "2021").body("items", hasSize(0));
        records("registrar", TOWN.village(), "poor-persons", "2014").body("items", hasSize(0));
        records("registrar", TOWN.village(), "industry-employment-coverage", "2016")
                .statusCode(200)
                .body("items.id", equalTo(List.of(id.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "viewer, 130693108201, poor-persons, 2015, 403",
        "labour-officer, 130693108201, poor-persons, 2015, 403",
        "registrar, 130693109, poor-persons, 2015, 404",
        "registrar, 130693108201, poor-persons, 2015-13, 400",
        "registrar, 130693108201, poor-person, 2015, 404"
    })
    void theRecordsAreToldToNobodyElse(String role, String region, String code, String period, int status) {
        records(role, region, code, period).statusCode(status);
    }

    private static ValidatableResponse records(String role, String region, String code, String period) {
        return given().header("Authorization", Tokens.as(role).in(region).header())
                .queryParam("region", TOWN.village())
                .queryParam("period", period)
                .when()
                .get("/api/v1/indicators/" + code + "/records")
                .then();
    }

    private static List<String> seenBy(String role, String reach, String code, String region) {
        List<?> values = given().header(
                        "Authorization", Tokens.as(role).in(reach).header())
                .queryParam("region", region)
                .queryParam("from", "2017")
                .queryParam("to", "2017")
                .when()
                .get("/api/v1/indicators/" + code)
                .then()
                .statusCode(200)
                .extract()
                .path("values.value");
        return values.stream().map(String::valueOf).toList();
    }
}
