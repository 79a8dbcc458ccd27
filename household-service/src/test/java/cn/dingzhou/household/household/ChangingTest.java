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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ChangingTest {

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void aHouseholdHasOtherCauses() {
        UUID id = aHousehold().register();

        patch(id, "\"0\"", Map.of("causes", List.of("SCHOOLING")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("causes", contains("SCHOOLING"))
                .body("category", equalTo("ORDINARY"));
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
    void whatIsNoFactOrNotToBeEditedIsRefused() {
        UUID id = aHousehold().register();

        patch(id, "\"0\"", Map.of("villageCode", Places.KONG_VILLAGE))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-field"));
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

    private static io.restassured.specification.RequestSpecification registrar(String region) {
        return Tokens.as("registrar").in(region).request();
    }
}
