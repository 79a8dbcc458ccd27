package cn.dingzhou.employment.enterprise;

import static cn.dingzhou.employment.Enterprises.ADDRESS;
import static cn.dingzhou.employment.Enterprises.anEnterprise;
import static cn.dingzhou.employment.Enterprises.register;
import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read, register and verify which enterprises. */
@QuarkusTest
@WithInfrastructure
class EnterpriseAccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "city-decider", "auditor", "viewer"})
    void othersReadButDoNotWrite(String role) {
        String id = register(anEnterprise()).extract().path("id");
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(ADDRESS).then().statusCode(200);
        other.request().get(ADDRESS + "/" + id).then().statusCode(200);
        refused(other, id, 403);
        other.request().body(anEnterprise()).post(ADDRESS).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "insurer", "resident", "job-seeker"})
    void whoHasNoPartInItSeesNothing(String role) {
        Tokens stranger = Tokens.as(role).in("130682");

        stranger.request().get(ADDRESS).then().statusCode(403);
        stranger.request().get(ADDRESS + "/export").then().statusCode(403);
    }

    @Test
    void anotherTownshipsEnterpriseIsNotThere() {
        String id = register(anEnterprise()).extract().path("id");
        Tokens neighbour = asOfficerOf("130682109");

        neighbour.request().get(ADDRESS + "/" + id).then().statusCode(404);
        refused(neighbour, id, 404);
        neighbour.request().body(anEnterprise()).post(ADDRESS).then().statusCode(404);
        neighbour.request().get(ADDRESS + "?region=" + EAST_WANG).then().body("items", hasSize(0));
        Tokens.as("labour-officer").request().get(ADDRESS).then().body("items", hasSize(0));
        asOfficerOf(EAST_WANG).request().get(ADDRESS + "?limit=200").then().body("items.region", hasItem(EAST_WANG));
    }

    @Test
    void aTokenThatIsNotForUsOpensNothing() {
        for (Tokens refused : List.of(
                asOfficer().expired(),
                asOfficer().forAudience("account"),
                asOfficer().forged())) {
            refused.request().body(anEnterprise()).post(ADDRESS).then().statusCode(401);
        }
        RestAssured.get(ADDRESS).then().statusCode(401);
    }

    private static void refused(Tokens caller, String id, int status) {
        Map<String, Object> enterprise = anEnterprise();
        String address = ADDRESS + "/" + id;
        caller.request()
                .header("If-Match", "\"0\"")
                .body(enterprise)
                .put(address)
                .then()
                .statusCode(status);
        caller.request()
                .header("If-Match", "\"0\"")
                .post(address + "/verification")
                .then()
                .statusCode(status);
        caller.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "营业执照已吊销"))
                .post(address + "/refusal")
                .then()
                .statusCode(status);
        caller.request()
                .body(Map.of("purpose", "电话核实岗位"))
                .post(address + "/disclosures")
                .then()
                .statusCode(status);
    }
}
