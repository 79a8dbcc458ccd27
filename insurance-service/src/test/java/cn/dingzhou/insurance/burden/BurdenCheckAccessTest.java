package cn.dingzhou.insurance.burden;

import static cn.dingzhou.insurance.burden.InsuredVillage.CHECKS;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see burden checks, and who works them off. */
@QuarkusTest
@WithInfrastructure
class BurdenCheckAccessTest {

    private static final Map<String, Object> DISMISSAL = Map.of("reason", "COST_NOT_OWN_PAID", "note", "由商业保险支付");

    @Test
    void anotherVillagesCheckDoesNotExist() {
        InsuredVillage village = InsuredVillage.withSchedules();
        String check = village.openCheck(village.exited());
        Tokens neighbour = Tokens.as("registrar").in(village.township + "202");

        neighbour.request().get(check).then().statusCode(404);
        neighbour.request().get(CHECKS).then().body("items", hasSize(0));
        neighbour
                .request()
                .header("If-Match", "\"0\"")
                .body(DISMISSAL)
                .post(check + "/dismissal")
                .then()
                .statusCode(404);
        Tokens.as("registrar").in(village.code).request().get(CHECKS).then().body("items", hasSize(1));
        Tokens.as("registrar").request().get(CHECKS).then().body("items", hasSize(0));
        RestAssured.get(CHECKS).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "insurer", "insurance-approver", "city-decider", "auditor"})
    void theseRead(String role) {
        Tokens reader = Tokens.as(role).in("130682108");

        reader.request().get(CHECKS).then().statusCode(200);
        reader.request().get(CHECKS + "/export").then().statusCode(200);
        reader.request().get(CHECKS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "township-checker", "labour-officer", "operator", "resident"})
    void theseDoNot(String role) {
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(CHECKS).then().statusCode(403);
        other.request().get(CHECKS + "/export").then().statusCode(403);
        other.request().get(CHECKS + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "insurer"})
    void theseDismiss(String role) {
        dismissal(role).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurance-approver", "city-decider", "auditor", "viewer"})
    void theseDoNotDismiss(String role) {
        dismissal(role).statusCode(403);
    }

    private static ValidatableResponse dismissal(String role) {
        return Tokens.as(role)
                .in("130682")
                .request()
                .header("If-Match", "\"0\"")
                .body(DISMISSAL)
                .post(CHECKS + "/" + UUID.randomUUID() + "/dismissal")
                .then();
    }
}
