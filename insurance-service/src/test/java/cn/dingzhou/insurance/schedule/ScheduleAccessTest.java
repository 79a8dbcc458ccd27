package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.insurance.schedule.SampleSchedules.SCHEDULES;
import static cn.dingzhou.insurance.schedule.SampleSchedules.approve;
import static cn.dingzhou.insurance.schedule.SampleSchedules.draw;
import static cn.dingzhou.insurance.schedule.SampleSchedules.newTownship;
import static cn.dingzhou.insurance.schedule.SampleSchedules.openPolicyYear;
import static cn.dingzhou.insurance.schedule.SampleSchedules.terms;
import static org.hamcrest.Matchers.contains;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write schedules. */
@QuarkusTest
@WithInfrastructure
class ScheduleAccessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"insurer", "insurance-approver", "city-decider", "auditor", "surveyor", "registrar", "viewer"})
    void theseReadThemInEveryVillage(String role) {
        String policyYear = openPolicyYear();
        String id = draw(terms(policyYear)).extract().path("id");
        Tokens reader = Tokens.as(role).in("130682108201");

        reader.request().get(SCHEDULES + "/" + id).then().statusCode(200);
        reader.request().get(SCHEDULES + "?policyYear=" + policyYear).then().body("items.id", contains(id));
        reader.request()
                .get(SCHEDULES + "/export?policyYear=" + policyYear)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"township-checker", "labour-officer", "operator", "resident"})
    void theseDoNot(String role) {
        String id = draw(terms(openPolicyYear())).extract().path("id");
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(SCHEDULES + "/" + id).then().statusCode(403);
        other.request().get(SCHEDULES).then().statusCode(403);
        other.request().get(SCHEDULES + "/export").then().statusCode(403);
        RestAssured.get(SCHEDULES).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurance-approver", "city-decider", "auditor", "surveyor", "registrar", "viewer"})
    void onlyAnInsurerDraws(String role) {
        Map<String, Object> terms = terms(openPolicyYear());
        String id = draw(terms).extract().path("id");
        Tokens other = Tokens.as(role).in("130682");

        other.request().body(terms).post(SCHEDULES).then().statusCode(403);
        other.request()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "city-decider", "auditor", "surveyor", "registrar", "viewer"})
    void onlyAnApproverApproves(String role) {
        String id = draw(terms(openPolicyYear())).extract().path("id");

        approve(Tokens.as(role).named("another").in("130682"), id, "\"0\"").statusCode(403);
    }

    @Test
    void whoseRegionDoesNotReachThePolicyYearWritesNothing() {
        Map<String, Object> terms = terms(openPolicyYear());
        String id = draw(terms).extract().path("id");
        Tokens neighbour = Tokens.as("insurer", "insurance-approver").in(newTownship());

        neighbour.request().body(terms).post(SCHEDULES).then().statusCode(404);
        neighbour
                .request()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(404);
        approve(neighbour, id, "\"0\"").statusCode(404);
    }
}
