package cn.dingzhou.insurance.policyyear;

import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.POLICY_YEARS;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.asViewer;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.id;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.newTownship;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.open;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.terms;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write which policy years. */
@QuarkusTest
@WithInfrastructure
class PolicyYearAccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "labour-officer", "viewer", "city-decider", "insurance-approver"})
    void onlyAnInsurerWrites(String role) {
        Map<String, Object> terms = terms(newTownship(), 2020);
        String id = id(open(terms));
        Tokens other = Tokens.as(role).in("130682");

        other.request().body(terms).post(POLICY_YEARS).then().statusCode(403);
        other.request()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put(POLICY_YEARS + "/" + id)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "insurance-approver", "city-decider", "auditor", "viewer"})
    void theseRead(String role) {
        String id = id(open(terms(newTownship(), 2020)));
        Tokens reader = Tokens.as(role).in("130682");

        reader.request().get(POLICY_YEARS + "/" + id).then().statusCode(200);
        reader.request().get(POLICY_YEARS).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "labour-officer", "operator"})
    void theseDoNot(String role) {
        String id = id(open(terms(newTownship(), 2020)));
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(POLICY_YEARS + "/" + id).then().statusCode(403);
        other.request().get(POLICY_YEARS).then().statusCode(403);
    }

    @Test
    void anotherRegionsPolicyYearDoesNotExist() {
        Map<String, Object> terms = terms(newTownship(), 2020);
        String id = id(open(terms));
        Tokens neighbour = Tokens.as("insurer").in(newTownship());

        neighbour.request().get(POLICY_YEARS + "/" + id).then().statusCode(404);
        neighbour.request().get(POLICY_YEARS).then().body("items.id", not(hasItem(id)));
        neighbour
                .request()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put(POLICY_YEARS + "/" + id)
                .then()
                .statusCode(404);
        neighbour
                .request()
                .body(terms(newTownship(), 2020))
                .post(POLICY_YEARS)
                .then()
                .statusCode(404);
        Tokens.as("insurer")
                .request()
                .body(terms(newTownship(), 2020))
                .post(POLICY_YEARS)
                .then()
                .statusCode(404);
        Tokens.as("insurer").request().get(POLICY_YEARS + "/" + id).then().statusCode(404);
        asViewer().request().get(POLICY_YEARS + "/" + UUID.randomUUID()).then().statusCode(404);
        asViewer().request().get(POLICY_YEARS + "/none").then().statusCode(404);
    }

    @Test
    void aTokenThatIsNotForUsOpensNothing() {
        for (Tokens refused : List.of(
                asViewer().expired(),
                asViewer().forAudience("account"),
                asViewer().forged())) {
            refused.request().get(POLICY_YEARS).then().statusCode(401);
        }
        RestAssured.get(POLICY_YEARS).then().statusCode(401);
    }
}
