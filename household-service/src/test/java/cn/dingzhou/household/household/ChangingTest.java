package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ChangingTest {

    private static final Map<String, Object> EXIT = Map.of("on", "2018-12-20", "highStandard", false);

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void aHouseholdMovesAndHasOtherCauses() {
        UUID id = aHousehold().register();

        patch(id, "\"0\"", Map.of("villageCode", Places.KONG_VILLAGE, "causes", List.of("SCHOOLING")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("villageCode", equalTo(Places.KONG_VILLAGE))
                .body("causes", contains("SCHOOLING"))
                .body("category", equalTo("REGISTERED_POOR"));
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        UUID id = aHousehold().register();
        Map<String, Object> change = Map.of("causes", List.of("SCHOOLING"));

        registrar(Places.CITY)
                .body(change)
                .patch("/api/v1/households/" + id)
                .then()
                .statusCode(428);
        patch(id, "\"7\"", change).then().statusCode(412);
        patch(id, "\"0\"", change).then().statusCode(200);
        patch(id, "\"0\"", change).then().statusCode(412);
    }

    @Test
    void aHouseholdDoesNotMoveOutOfTheCallersSight() {
        UUID id = aHousehold().register();
        Map<String, Object> away = Map.of("villageCode", Places.KONG_VILLAGE);

        registrar(Places.EAST_WANG)
                .header("If-Match", "\"0\"")
                .body(away)
                .patch(path(id))
                .then()
                .statusCode(404);
        registrar(Places.KAIYUAN)
                .header("If-Match", "\"0\"")
                .body(away)
                .patch(path(id))
                .then()
                .statusCode(404);
        patch(id, "\"0\"", Map.of("villageCode", "130682108999"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/villageCode"));
        patch(id, "\"0\"", Map.of("villageCode", Places.MERGED_VILLAGE))
                .then()
                .statusCode(400)
                .body("errors.code", contains("village-not-in-existence"));
        patch(id, "\"0\"", Map.of("causes", List.of("SCHOOLING", "SCHOOLING")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("cause-repeated"));
        patch(id, "\"0\"", Map.of("number", "X-1"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-field"));
    }

    @Test
    void aRegisteredPoorHouseholdExits() {
        UUID id = aHousehold().register();

        exit(id, "\"0\"", Map.of("on", "2018-12-20", "highStandard", true))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("category", equalTo("EXITED"))
                .body("categories.since", contains("2014-03-01", "2018-12-20"))
                .body("categories.highStandard", contains(false, true));
    }

    @Test
    void onlyARegisteredPoorHouseholdExits() {
        UUID low = aHousehold().with("category", "LOW_INCOME").register();
        UUID exited = aHousehold().register();
        exit(exited, "\"0\"", EXIT).then().statusCode(200);

        exit(low, "\"0\"", EXIT).then().statusCode(409).body("code", equalTo("not-registered-poor"));
        exit(exited, "\"1\"", EXIT).then().statusCode(409).body("code", equalTo("not-registered-poor"));
    }

    @Test
    void anExitIsNeitherInTheFutureNorBeforeTheIdentification() {
        UUID id = aHousehold().register();
        String tomorrow = LocalDate.now().plusDays(2).toString();

        exit(id, "\"0\"", Map.of("on", tomorrow, "highStandard", false))
                .then()
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        exit(id, "\"0\"", Map.of("on", "2014-03-01", "highStandard", false))
                .then()
                .statusCode(400)
                .body("errors.code", contains("before-identification"))
                .body("errors.pointer", contains("/on"));
        exit(id, "\"0\"", Map.of("on", "2018-12-20"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/highStandard"));
        exit(id, "\"3\"", EXIT).then().statusCode(412);
        registrar(Places.CITY).body(EXIT).post(path(id) + "/exit").then().statusCode(428);
        registrar(Places.KAIYUAN)
                .header("If-Match", "\"0\"")
                .body(EXIT)
                .post(path(id) + "/exit")
                .then()
                .statusCode(404);
    }

    @Test
    void changesNeedTheRole() {
        UUID id = aHousehold().of(aHead(), aWife()).register();

        for (String role : List.of("viewer", "auditor", "surveyor", "city-decider", "operator")) {
            var caller = Tokens.as(role).in(Places.CITY);
            caller.request()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("causes", List.of()))
                    .patch(path(id))
                    .then()
                    .statusCode(403);
            caller.request()
                    .header("If-Match", "\"0\"")
                    .body(EXIT)
                    .post(path(id) + "/exit")
                    .then()
                    .statusCode(403);
            caller.request()
                    .header("If-Match", "\"0\"")
                    .body(aSon().json())
                    .post(path(id) + "/members")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void ofTwoWhoChangeAtOnceOneIsToldToReadAgain() throws InterruptedException {
        UUID id = aHousehold().register();
        List<Integer> statuses = java.util.stream.Stream.of("SCHOOLING", "DISASTER")
                .parallel()
                .map(cause ->
                        patch(id, "\"0\"", Map.of("causes", List.of(cause))).statusCode())
                .sorted()
                .toList();

        org.assertj.core.api.Assertions.assertThat(statuses).containsExactly(200, 412);
    }

    private static String path(UUID id) {
        return "/api/v1/households/" + id;
    }

    private static Response patch(UUID id, String version, Map<String, Object> change) {
        return registrar(Places.CITY).header("If-Match", version).body(change).patch(path(id));
    }

    private static Response exit(UUID id, String version, Map<String, Object> exit) {
        return registrar(Places.CITY).header("If-Match", version).body(exit).post(path(id) + "/exit");
    }

    private static io.restassured.specification.RequestSpecification registrar(String region) {
        return Tokens.as("registrar").in(region).request();
    }
}
