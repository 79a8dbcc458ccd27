package cn.dingzhou.household.housing.survey;

import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.SurveyedHouseState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Houses surveyed for hidden dangers, and how far the survey has come. */
@QuarkusTest
@WithInfrastructure
class SurveyTest {

    private static final String COVERAGE = "/api/v1/surveyed-houses/coverage?region=";

    @BeforeEach
    void places() {
        Places.enter();
    }

    @Test
    void aSurveyedHouseIsAnnouncedAsSafeOnceItsHazardIsDisposedOf() {
        EventTopic<SurveyedHouseState> topic = EventTopic.of(Topics.SURVEYED_HOUSES);

        UUID house = hazardous()
                .saying(Map.of("disposal", "REPAIRED", "disposedOn", "2020-11-01"))
                .enter("surveyed-houses");

        SurveyedHouseState state = await().until(() -> topic.statesOf(house), states -> states.size() == 1)
                .get(0);
        assertThat(state.safe()).isTrue();
        assertThat(state.hazard()).isEqualTo(HouseHazard.GENERAL);
        assertThat(state.village()).hasToString(Places.GREAT_WANG_VILLAGE);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(hazardous().with("regionCode", "130682113998"), "/regionCode", "unknown-region");
        refused(hazardous().with("regionCode", Places.EAST_WANG), "/regionCode", "not-a-village");
        refused(hazardous().saying("disposal", "NOT_NEEDED"), "/facts/disposal", "disposal-not-for-hazard");
        refused(hazardous().saying("hazard", "NONE"), "/facts/disposal", "disposal-not-for-hazard");
        refused(hazardous().saying("disposal", "DEMOLISHED"), "/facts/disposedOn", "disposed-on-contradictory");
        refused(hazardous().saying("disposedOn", "2020-11-01"), "/facts/disposedOn", "disposed-on-contradictory");
        refused(
                hazardous().saying(Map.of("disposal", "REPAIRED", "disposedOn", "2020-09-14")),
                "/facts/disposedOn",
                "days-out-of-order");
        refused(
                hazardous().saying(Map.of("disposal", "REPAIRED", "disposedOn", "2999-01-01")),
                "/facts/disposedOn",
                "in-the-future");
        refused(hazardous().saying("builtYear", 2021), "/facts/builtYear", "built-after-survey");
        refused(hazardous().saying("use", "仓库"), "/facts/use", "unknown-word");
        refused(hazardous().saying("storeys", 0), "/facts/storeys", "min");
    }

    @Test
    void coverageIsToldVillageByVillage() {
        AnImport done = AnImport.into("surveyed-houses")
                .csv(
                        "reference,regionCode,on,use,placeKind,storeys,builtYear,hazard,disposal,disposedOn,checkedByExperts",
                        "KZ-1,139001113201,2020-09-15,经营性自建房,商铺,2,1998,无隐患,无需处置,,是",
                        "KZ-2,130682113201,2020-09-15,非自建房,学校,3,,一般隐患,已修缮,2020-11-02,是",
                        "KZ-3,130682113201,2020-09-15,非经营性,住宅,1,1985,重大隐患,待处置,,否",
                        "KZ-4,130682113299,2020-09-15,非经营性,住宅,1,1985,重大隐患,待处置,,否");

        assertThat(done.counts()).containsExactly(3, 0, 0, 1);
        coverage(Places.KAIYUAN)
                .body("items.regionCode", contains(Places.KONG_VILLAGE))
                .body("items.villages", contains(1))
                .body("items.villagesSurveyed", contains(1))
                .body("items.houses", contains(3))
                .body("items.hazards", contains(2))
                .body("items.disposed", contains(1))
                .body("items.safeRate", contains(66.67f));
        assertThat(ExportCall.column(
                        Tokens.as("viewer").in(Places.CITY),
                        "/api/v1/surveyed-houses/coverage?region=" + Places.KAIYUAN,
                        "houses"))
                .containsExactly("3");
        coverage("139001")
                .body("items.find { it.regionCode == '%s' }.villages".formatted(Places.KAIYUAN), is(1))
                .body("items.find { it.regionCode == '%s' }.houses".formatted(Places.KAIYUAN), is(3));
    }

    @Test
    void coverageOfAnotherRegionIsNotToldOf() {
        Tokens viewer = Tokens.as("viewer").in(Places.KAIYUAN);

        viewer.request().get(COVERAGE + Places.EAST_WANG).then().statusCode(404);
        viewer.request().get(COVERAGE + Places.KAIYUAN).then().statusCode(200);
        viewer.request().get(COVERAGE).then().statusCode(400);
        Tokens.as("operator")
                .in(Places.CITY)
                .request()
                .get(COVERAGE + Places.KAIYUAN)
                .then()
                .statusCode(403);
    }

    private static AnEntry hazardous() {
        return anEntry()
                .with("regionCode", Places.GREAT_WANG_VILLAGE)
                .saying(Map.of("on", "2020-09-15", "use", "NON_OPERATING", "placeKind", "DWELLING", "storeys", 1))
                .saying(Map.of("hazard", "GENERAL", "disposal", "PENDING", "checkedByExperts", true));
    }

    private static ValidatableResponse coverage(String region) {
        return Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .get(COVERAGE + region)
                .then()
                .statusCode(200)
                .body("next", is((Object) null));
    }

    private static void refused(AnEntry house, String pointer, String code) {
        house.refused("surveyed-houses", pointer, code);
    }
}
