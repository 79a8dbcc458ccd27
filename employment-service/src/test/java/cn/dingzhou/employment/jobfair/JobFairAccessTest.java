package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.employment.JobFairs.ADDRESS;
import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.plan;
import static cn.dingzhou.employment.JobFairs.planned;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write which fairs. */
@QuarkusTest
@WithInfrastructure
class JobFairAccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "city-decider", "auditor", "viewer"})
    void othersReadButDoNotWrite(String role) {
        Map<String, Object> fair = aFair();
        String id = plan(fair).extract().path("id");
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(ADDRESS + "/" + id).then().statusCode(200);
        other.request().get(ADDRESS).then().statusCode(200);
        other.request().body(fair).post(ADDRESS).then().statusCode(403);
        other.request()
                .header("If-Match", "\"0\"")
                .body(fair)
                .put(ADDRESS + "/" + id)
                .then()
                .statusCode(403);
        delete(other, id, "\"0\"").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "operator"})
    void theRestDoNotEvenRead(String role) {
        String id = planned();

        Tokens.as(role).in("130682").request().get(ADDRESS + "/" + id).then().statusCode(403);
        Tokens.as(role).in("130682").request().get(ADDRESS).then().statusCode(403);
    }

    @Test
    void anOfficerOfTheTownshipWritesThere() {
        Map<String, Object> fair = aFair();
        Tokens officer = asOfficerOf(EAST_WANG);

        String id = officer.request()
                .body(fair)
                .post(ADDRESS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        officer.request()
                .header("If-Match", "\"0\"")
                .body(fair)
                .put(ADDRESS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void anotherTownshipsFairDoesNotExist() {
        Map<String, Object> fair = aFair();
        String id = plan(fair).extract().path("id");
        Tokens neighbour = asOfficerOf("130682109");

        neighbour.request().get(ADDRESS + "/" + id).then().statusCode(404);
        neighbour.request().get(ADDRESS).then().body("items.id", not(hasItem(id)));
        neighbour
                .request()
                .header("If-Match", "\"0\"")
                .body(fair)
                .put(ADDRESS + "/" + id)
                .then()
                .statusCode(404);
        delete(neighbour, id, "\"0\"").statusCode(404);
        neighbour.request().body(aFair()).post(ADDRESS).then().statusCode(404);
        Tokens.as("labour-officer").request().get(ADDRESS + "/" + id).then().statusCode(404);
    }

    @Test
    void aFairDoesNotMoveOutOfTheCallersRegion() {
        Map<String, Object> fair = aFair();
        String id = plan(fair).extract().path("id");
        fair.put("region", "130682109");

        asOfficerOf(EAST_WANG)
                .request()
                .header("If-Match", "\"0\"")
                .body(fair)
                .put(ADDRESS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aTokenThatIsNotForUsOpensNothing() {
        for (Tokens refused : List.of(
                asOfficer().expired(),
                asOfficer().forAudience("account"),
                asOfficer().forged())) {
            refused.request().get(ADDRESS).then().statusCode(401);
        }
        RestAssured.get(ADDRESS).then().statusCode(401);
    }

    private static Map<String, Object> in(String township, String startsOn, String endsOn, String theme) {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("region", township, "startsOn", startsOn, "endsOn", endsOn, "theme", theme));
        return fair;
    }

    private static ValidatableResponse delete(Tokens caller, String id, String ifMatch) {
        return caller.request()
                .header("If-Match", ifMatch)
                .delete(ADDRESS + "/" + id)
                .then();
    }
}
