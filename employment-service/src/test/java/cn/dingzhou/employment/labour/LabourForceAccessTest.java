package cn.dingzhou.employment.labour;

import static cn.dingzhou.employment.labour.Village.REGISTER;
import static cn.dingzhou.employment.labour.Village.VISITS;
import static cn.dingzhou.employment.labour.Village.aVisit;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and enter what, and where. */
@QuarkusTest
@WithInfrastructure
class LabourForceAccessTest {

    private static final String COUNTS = "/api/v1/labour-force-counts";

    private final Village village = new Village();
    private final UUID member = village.member(35);

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "labour-officer"})
    void whoGoesToTheVillagesEntersVisits(String role) {
        village.told();

        village.as(role)
                .request()
                .body(aVisit(member, "2020-05-12", "LOOKING", null))
                .post(VISITS)
                .then()
                .statusCode(201);
        village.as(role).request().get(REGISTER + "/" + member).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-decider", "auditor", "viewer"})
    void othersReadButDoNotWrite(String role) {
        village.told();
        String visit =
                village.visit(member, "2020-05-12", "LOOKING", null).extract().path("id");
        Tokens reader = village.as(role);

        for (String path : readable(visit)) {
            reader.request().get(path).then().statusCode(200);
        }
        refusedToWrite(reader, visit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "insurance-approver", "township-checker", "operator", "resident", "job-seeker"})
    void theRestDoNotEvenRead(String role) {
        village.told();
        String visit =
                village.visit(member, "2020-05-12", "LOOKING", null).extract().path("id");
        Tokens refused = village.as(role);

        for (String path : readable(visit)) {
            refused.request().get(path).then().statusCode(403);
        }
        refusedToWrite(refused, visit);
    }

    @Test
    void anotherTownshipsMembersDoNotExist() {
        village.told();
        String visit =
                village.visit(member, "2020-05-12", "LOOKING", null).extract().path("id");
        Tokens neighbour = Tokens.as("surveyor").in("130682108");

        neighbour.request().get(REGISTER + "/" + member).then().statusCode(404);
        neighbour.request().get(VISITS + "/" + visit).then().statusCode(404);
        neighbour.request().get(COUNTS + "?region=" + village.code()).then().statusCode(404);
        neighbour.request().get(REGISTER + "?region=" + village.code()).then().body("items", empty());
        neighbour.request().get(VISITS + "?region=" + village.code()).then().body("items", empty());
        neighbour
                .request()
                .body(aVisit(member, "2020-05-13", "LOOKING", null))
                .post(VISITS)
                .then()
                .statusCode(400);
        neighbour
                .request()
                .header("If-Match", "\"0\"")
                .body(aVisit(member, "2020-05-12", "WORKING", null))
                .put(VISITS + "/" + visit)
                .then()
                .statusCode(404);
        neighbour
                .request()
                .header("If-Match", "\"0\"")
                .delete(VISITS + "/" + visit)
                .then()
                .statusCode(404);
    }

    @Test
    void theVillagesOwnCadreSeesTheVillage() {
        village.told();
        Tokens cadre = Tokens.as("registrar").in(village.code());

        cadre.request().get(REGISTER).then().statusCode(200).body("items", hasSize(2));
        cadre.request().get(COUNTS).then().statusCode(200).body("parts", empty());
    }

    @Test
    void whoHasNoRegionSeesNobodyAndNoTokenOpensNothing() {
        village.told();

        Tokens.as("labour-officer")
                .request()
                .get(REGISTER)
                .then()
                .statusCode(200)
                .body("items", empty());
        Tokens.as("labour-officer").request().get(COUNTS).then().statusCode(404);
        RestAssured.get(REGISTER).then().statusCode(401);
        RestAssured.get(VISITS).then().statusCode(401);
        RestAssured.get(COUNTS).then().statusCode(401);
    }

    private List<String> readable(String visit) {
        return List.of(
                REGISTER + "?region=" + village.code(),
                REGISTER + "/export?region=" + village.code(),
                REGISTER + "/" + member,
                COUNTS,
                VISITS + "?region=" + village.code(),
                VISITS + "/export?region=" + village.code(),
                VISITS + "/" + visit);
    }

    private void refusedToWrite(Tokens caller, String visit) {
        caller.request()
                .body(aVisit(member, "2020-05-13", "LOOKING", null))
                .post(VISITS)
                .then()
                .statusCode(403);
        caller.request()
                .header("If-Match", "\"0\"")
                .body(aVisit(member, "2020-05-12", "WORKING", null))
                .put(VISITS + "/" + visit)
                .then()
                .statusCode(403);
        caller.request()
                .header("If-Match", "\"0\"")
                .delete(VISITS + "/" + visit)
                .then()
                .statusCode(403);
        RestAssured.given()
                .header("Authorization", caller.header())
                .contentType("text/csv")
                .body("memberId,visitedOn,state\n")
                .post(VISITS + "/imports")
                .then()
                .statusCode(403);
    }
}
