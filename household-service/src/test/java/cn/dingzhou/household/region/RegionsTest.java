package cn.dingzhou.household.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class RegionsTest {

    private static final String REGIONS = "/api/v1/regions";

    private final EventTopic<RegionState> topic = EventTopic.of(Topics.REGIONS);

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void theTreeIsWalkedByItsParents() {
        list(Tokens.as("viewer").in(Places.CITY), Map.of("parent", Places.CITY))
                .body("items.code", hasItems(Places.EAST_WANG, Places.KAIYUAN))
                .body("items.code", not(hasItem(Places.GREAT_WANG_VILLAGE)));
        list(Tokens.as("viewer").in(Places.CITY), Map.of("limit", "1"))
                .body("items.code", contains(Places.CITY))
                .body("items[0].level", equalTo("CITY"))
                .body("items[0].name", equalTo("定州市"));
    }

    @Test
    void aCadreSeesTheOwnVillageAndWhatLiesAboveIt() {
        Tokens cadre = Tokens.as("labour-officer").in(Places.GREAT_WANG_VILLAGE);

        list(cadre, Map.of()).body("items.code", contains(Places.CITY, Places.EAST_WANG, Places.GREAT_WANG_VILLAGE));
        cadre.request().get(REGIONS + "/" + Places.EAST_WANG).then().statusCode(200);
        cadre.request().get(REGIONS + "/" + Places.EAST_WANG_VILLAGE).then().statusCode(404);
        list(Tokens.as("viewer"), Map.of()).body("items", empty());
        RestAssured.get(REGIONS).then().statusCode(401);
    }

    @Test
    void anAliasLeadsToTheRegion() {
        viewer().get(REGIONS + "/139001108201")
                .then()
                .statusCode(200)
                .body("code", equalTo(Places.GREAT_WANG_VILLAGE))
                .body("parent", equalTo(Places.EAST_WANG))
                .body("aliases", contains("139001108201"));
        Tokens.as("viewer")
                .in(Places.KAIYUAN)
                .request()
                .get(REGIONS + "/139001108201")
                .then()
                .statusCode(404);
        viewer().get(REGIONS + "/13x").then().statusCode(404);
    }

    @Test
    void aDayShowsTheRegionsOfThatDay() {
        list(Tokens.as("viewer").in(Places.CITY), Map.of("parent", Places.KAIYUAN, "on", "2018-12-31"))
                .body("items.code", hasItem(Places.MERGED_VILLAGE));
        list(Tokens.as("viewer").in(Places.CITY), Map.of("parent", Places.KAIYUAN))
                .body("items.code", not(hasItem(Places.MERGED_VILLAGE)));
        list(Tokens.as("viewer").in(Places.CITY), Map.of("on", "2009-12-31")).body("items", empty());
    }

    @Test
    void aRegionIsEnteredRenamedAndEnded() {
        enter("130682109", "高蓬乡").statusCode(201).header("ETag", "\"0\"");

        change("130682109", "\"0\"", Map.of("name", "高蓬镇", "renamedOn", "2016-05-01", "aliases", List.of("139001109")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("高蓬镇"))
                .body("names.name", contains("高蓬乡", "高蓬镇"));
        change("130682109", "\"1\"", Map.of("validTo", "2019-12-31")).statusCode(200);

        viewer().queryParam("on", "2016-04-30")
                .get(REGIONS + "/139001109")
                .then()
                .body("name", equalTo("高蓬乡"));
        await().untilAsserted(() -> assertThat(topic.statesOf("130682109"))
                .extracting(state -> state.version() + " " + state.name() + " " + state.validTo())
                .containsExactly("0 高蓬乡 null", "1 高蓬镇 null", "2 高蓬镇 2019-12-31"));
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        enter("130682110", "邢邑镇");

        registrar()
                .body(Map.of("name", "邢邑乡"))
                .patch(REGIONS + "/130682110")
                .then()
                .statusCode(428);
        change("130682110", "\"5\"", Map.of("name", "邢邑乡")).statusCode(412);
        change("130682110", "\"0\"", Map.of("validTo", "2001-01-01"))
                .statusCode(400)
                .body("errors.code", contains("ends-before-start"));
        change("130682110", "\"0\"", Map.of("name", "邢邑乡", "renamedOn", "2001-01-01"))
                .statusCode(400)
                .body("errors.code", contains("before-last-name"));
    }

    @Test
    void whatIsTakenOrHangsInTheAirIsRefused() {
        enter(Places.EAST_WANG, "另一镇").statusCode(409).body("code", equalTo("code-taken"));
        registrar()
                .body(Map.of(
                        "code",
                        "130682111",
                        "name",
                        "李亲顾镇",
                        "validFrom",
                        "2010-01-01",
                        "aliases",
                        List.of("139001108")))
                .post(REGIONS)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/aliases/0"));
        registrar()
                .body(Map.of("code", "130682108277", "name", "早村", "validFrom", "2009-12-31"))
                .post(REGIONS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("parent-not-there"));
        enter("130682777201", "空中村").statusCode(400).body("errors.code", contains("unknown-parent"));
        enter("13068211", "短").statusCode(400).body("errors.pointer", contains("/code"));
        enter("130683100", "别市镇").statusCode(404);
        change(Places.EAST_WANG, "\"0\"", Map.of("validTo", "2019-12-31"))
                .statusCode(409)
                .body("code", equalTo("children-exist"));
    }

    @Test
    void regionsAreKeptByTheCitysRegistrars() {
        Map<String, Object> region = Map.of("code", "130682108299", "name", "新村", "validFrom", "2020-01-01");

        Tokens.as("registrar")
                .in(Places.EAST_WANG)
                .request()
                .body(region)
                .post(REGIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("city-level-required"));
        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .body(region)
                .post(REGIONS)
                .then()
                .statusCode(403);
        Tokens.as("registrar")
                .in(Places.EAST_WANG)
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "新"))
                .patch(REGIONS + "/" + Places.EAST_WANG)
                .then()
                .statusCode(403);
        Tokens.as("registrar")
                .in(Places.EAST_WANG)
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body("code,name,validFrom\n".getBytes(StandardCharsets.UTF_8))
                .post(REGIONS + "/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void aFileIsEnteredInItsOrderAndTheSameFileTwiceChangesNothing() {
        String[] file = {
            "code,name,validFrom,validTo,aliases",
            "130682115,周村镇,2010-01-01,,139001115;139002115",
            "130682115201,周村,2010-01-01,2018-12-31,",
            "130682888201,空中村,2010-01-01,,",
            "130682115202,偷名村,2010-01-01,,139001108"
        };

        AnImport first = AnImport.into("regions").csv(file);
        assertThat(first.counts()).containsExactly(2, 0, 0, 2);
        assertThat(first.errors()).contains("unknown-parent", "alias-taken");
        assertThat(AnImport.into("regions").csv(file).counts()).containsExactly(0, 0, 2, 2);
        assertThat(AnImport.into("regions")
                        .csv(file[0], "130682115,周村镇,2010-01-01,2018-06-30,139001115;139002115")
                        .errors())
                .contains("children-exist");
        file[1] = "130682115,周村乡,2010-01-01,,139001115";
        assertThat(AnImport.into("regions").csv(file).counts()).containsExactly(0, 1, 1, 2);

        viewer().get(REGIONS + "/130682115")
                .then()
                .body("name", equalTo("周村乡"))
                .body("aliases", is(List.of("139001115")));
    }

    private static ValidatableResponse enter(String code, String name) {
        return registrar()
                .body(Map.of("code", code, "name", name, "validFrom", "2010-01-01"))
                .post(REGIONS)
                .then();
    }

    private static ValidatableResponse change(String code, String version, Map<String, Object> change) {
        return registrar()
                .header("If-Match", version)
                .body(change)
                .patch(REGIONS + "/" + code)
                .then();
    }

    private static ValidatableResponse list(Tokens caller, Map<String, String> query) {
        return caller.request().queryParams(query).get(REGIONS).then().statusCode(200);
    }

    private static RequestSpecification registrar() {
        return Tokens.as("registrar").in(Places.CITY).request();
    }

    private static RequestSpecification viewer() {
        return Tokens.as("viewer").in(Places.CITY).request();
    }
}
