package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ReadingTest {

    private static final String HOUSEHOLDS = "/api/v1/households";

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void whoHasTheVersionIsToldThatItIsUnchanged() {
        UUID id = aHousehold().register();

        String version = viewer().get(HOUSEHOLDS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        viewer().header("If-None-Match", version)
                .get(HOUSEHOLDS + "/" + id)
                .then()
                .statusCode(304);
        viewer().header("If-None-Match", "\"99\"")
                .get(HOUSEHOLDS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aHouseholdIsReadInTheCallersRegionOnly() {
        String path = HOUSEHOLDS + "/" + aHousehold().register();

        for (String region : List.of(Places.CITY, Places.EAST_WANG, Places.GREAT_WANG_VILLAGE)) {
            Tokens.as("viewer").in(region).request().get(path).then().statusCode(200);
        }
        for (String region : List.of(Places.KAIYUAN, Places.EAST_WANG_VILLAGE, "130683")) {
            Tokens.as("viewer").in(region).request().get(path).then().statusCode(404);
        }
        Tokens.as("viewer").request().get(path).then().statusCode(404);
        viewer().get(HOUSEHOLDS + "/" + UUID.randomUUID()).then().statusCode(404);
        viewer().get(HOUSEHOLDS + "/1").then().statusCode(404);
    }

    @Test
    void whoMayReadDependsOnTheRole() {
        String path = HOUSEHOLDS + "/" + aHousehold().register();

        for (String role : List.of("registrar", "surveyor", "township-checker", "city-decider", "auditor", "viewer")) {
            Tokens.as(role).in(Places.CITY).request().get(path).then().statusCode(200);
            Tokens.as(role).in(Places.CITY).request().get(HOUSEHOLDS).then().statusCode(200);
        }
        for (String role : List.of("operator", "insurer", "labour-officer")) {
            Tokens.as(role).in(Places.CITY).request().get(path).then().statusCode(403);
            Tokens.as(role).in(Places.CITY).request().get(HOUSEHOLDS).then().statusCode(403);
        }
        io.restassured.RestAssured.get(path).then().statusCode(401);
    }

    @Test
    void aListIsNarrowedByVillageRegionCategoryAndNumber() {
        AHousehold poor = aHousehold().with("villageCode", Places.KONG_VILLAGE).of(aHead(), aWife(), aSon());
        AHousehold low = aHousehold().with("villageCode", Places.KONG_VILLAGE).with("category", "LOW_INCOME");
        AHousehold elsewhere = aHousehold().with("villageCode", Places.EAST_WANG_VILLAGE);
        List.of(poor, low, elsewhere).forEach(AHousehold::register);

        list(Map.of("village", Places.KONG_VILLAGE))
                .body("items.number", hasItem(poor.number()))
                .body("items.number", hasItem(low.number()))
                .body("items.villageCode", everyItem(is(Places.KONG_VILLAGE)));
        list(Map.of("region", Places.KAIYUAN, "category", "LOW_INCOME"))
                .body("items.number", hasItem(low.number()))
                .body("items.category", everyItem(is("LOW_INCOME")));
        list(Map.of("region", "139001113", "category", "LOW_INCOME")).body("items.number", hasItem(low.number()));
        list(Map.of("village", "139001113201")).body("items.number", hasItem(poor.number()));
        list(Map.of("number", poor.number()))
                .body("items.number", contains(poor.number()))
                .body("items[0].head", equalTo("王*"))
                .body("items[0].members", is(3))
                .body("items[0].categorySince", equalTo("2014-03-01"))
                .body("next", nullValue());
        list(Map.of("number", poor.number(), "village", Places.EAST_WANG_VILLAGE))
                .body("items", empty());
        list(Map.of("region", Places.EAST_WANG, "village", Places.KONG_VILLAGE)).body("items", empty());
    }

    @Test
    void aListHoldsOnlyWhatTheCallerMaySee() {
        AHousehold inside = aHousehold();
        AHousehold outside = aHousehold().with("villageCode", Places.KONG_VILLAGE);
        inside.register();
        outside.register();

        Tokens.as("viewer")
                .in(Places.KAIYUAN)
                .request()
                .queryParam("limit", 200)
                .get(HOUSEHOLDS)
                .then()
                .body("items.number", hasItem(outside.number()))
                .body("items.number", not(hasItem(inside.number())));
        Tokens.as("viewer").request().get(HOUSEHOLDS).then().statusCode(200).body("items", empty());
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        List<String> registered = new ArrayList<>();
        IntStream.range(0, 7).forEach(i -> {
            AHousehold household = aHousehold()
                    .with("category", "LOW_INCOME")
                    .with("causes", null)
                    .with("villageCode", i % 2 == 0 ? Places.GREAT_WANG_VILLAGE : Places.KONG_VILLAGE);
            household.register();
            registered.add(household.number());
        });

        List<String> seen = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    viewer().queryParam("category", "LOW_INCOME").queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            ValidatableResponse page = request.get(HOUSEHOLDS).then().statusCode(200);
            seen.addAll(page.extract().path("items.number"));
            keys.addAll(page.extract().path("items.collect { it.villageCode + it.number }"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(seen).containsAll(registered).doesNotHaveDuplicates();
        assertThat(keys).isSorted();
    }

    @Test
    void badPagesAreRefused() {
        aHousehold().register();
        aHousehold().register();
        String cursor = list(Map.of("limit", "1")).extract().path("next");

        refused(Map.of("limit", "1000000")).body("errors.pointer", contains("/limit"));
        refused(Map.of("limit", "0")).body("errors.pointer", contains("/limit"));
        refused(Map.of("limit", "all")).body("errors.pointer", contains("/limit"));
        refused(Map.of("cursor", cursor, "category", "ORDINARY")).body("errors.code", contains("cursor-invalid"));
        refused(Map.of("cursor", "MTIz")).body("errors.code", contains("cursor-invalid"));
        refused(Map.of("category", "RICH")).body("errors.pointer", contains("/category"));
        refused(Map.of("region", "1306")).body("errors.pointer", contains("/region"));
    }

    @Test
    void aPersonsHouseholdIsFoundByTheIdInTheBody() {
        APerson wife = aWife();
        AHousehold household = aHousehold().of(aHead(), wife);
        household.register();

        search("surveyor", Places.CITY, wife.citizenId().toLowerCase(java.util.Locale.ROOT))
                .statusCode(200)
                .body("items.number", contains(household.number()));
        search("surveyor", Places.KAIYUAN, wife.citizenId()).statusCode(200).body("items", empty());
        search("surveyor", Places.CITY, aSon().citizenId()).statusCode(200).body("items", empty());
        search("surveyor", Places.CITY, "110105194912310021")
                .statusCode(400)
                .body("errors.pointer", contains("/citizenId"));
        List.of("operator", "viewer")
                .forEach(role -> search(role, Places.CITY, wife.citizenId()).statusCode(403));
    }

    private static ValidatableResponse search(String role, String region, String citizenId) {
        return Tokens.as(role)
                .in(region)
                .request()
                .body(Map.of("citizenId", citizenId))
                .post(HOUSEHOLDS + "/search")
                .then();
    }

    private static ValidatableResponse list(Map<String, String> query) {
        return viewer().queryParams(query).get(HOUSEHOLDS).then().statusCode(200);
    }

    private static ValidatableResponse refused(Map<String, String> query) {
        return viewer().queryParams(query).get(HOUSEHOLDS).then().statusCode(400);
    }

    private static RequestSpecification viewer() {
        return Tokens.as("viewer").in(Places.CITY).request();
    }
}
