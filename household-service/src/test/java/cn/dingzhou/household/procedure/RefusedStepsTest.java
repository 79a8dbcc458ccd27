package cn.dingzhou.household.procedure;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.AProcedure.CHECKER;
import static cn.dingzhou.household.AProcedure.DECIDER;
import static cn.dingzhou.household.AProcedure.POSTER;
import static cn.dingzhou.household.AProcedure.REVIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be done in a procedure, each by name. */
@QuarkusTest
@WithInfrastructure
class RefusedStepsTest {

    private static final String DAY = "2026-09-01";

    private UUID household;

    @Test
    void stepsComeInTheirOrder() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);

        procedure.post(POSTER).statusCode(409).body("code", is("stage-differs"));
        procedure.check(CHECKER, 8, "PASSED").statusCode(409).body("code", is("stage-differs"));
        procedure.decide(DECIDER, "PASSED").statusCode(409).body("code", is("stage-differs"));
        procedure.review(REVIEWER, 24).statusCode(200);
        procedure.review(POSTER, 24).statusCode(409).body("code", is("stage-differs"));
        procedure.post(POSTER).statusCode(200);
        procedure.check(CHECKER, 7, "PASSED").statusCode(409).body("code", is("notice-running"));
    }

    @Test
    void everyStepIsAnotherPersons() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);
        Tokens submitter = Tokens.as("registrar", "township-checker").named("village-clerk");

        procedure
                .review(submitter.in(Places.GREAT_WANG_VILLAGE), 24)
                .statusCode(409)
                .body("code", is("same-person"));
        procedure.review(REVIEWER, 24).statusCode(200);
        procedure.post(REVIEWER).statusCode(409).body("code", is("same-person"));
        procedure.post(POSTER).statusCode(200);
        procedure
                .check(submitter.in(Places.EAST_WANG), 8, "PASSED")
                .statusCode(409)
                .body("code", is("same-person"));
    }

    @Test
    void everyStepBelongsToItsLevelAndRole() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);
        Tokens city = Tokens.as("registrar", "township-checker").in(Places.CITY);

        procedure.review(city, 24).statusCode(403).body("code", is("wrong-level"));
        procedure.review(CHECKER, 24).statusCode(403);
        procedure.onNotice();
        procedure.check(city, 8, "PASSED").statusCode(403).body("code", is("wrong-level"));
        procedure
                .check(Tokens.as("township-checker").in(Places.KAIYUAN), 8, "PASSED")
                .statusCode(404);
        procedure.check(CHECKER, 8, "PASSED").statusCode(200);
        procedure
                .decide(Tokens.as("city-decider").in(Places.EAST_WANG), "PASSED")
                .statusCode(403);
        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .get("/api/v1/procedures")
                .then()
                .statusCode(403);
    }

    @Test
    void aReviewNeedsAQuorumAndVotesThatAddUp() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);

        refused(procedure, Map.of("entitled", 30, "attended", 19, "inFavour", 19, "against", 0, "abstained", 0))
                .body("errors.code", contains("no-quorum"));
        refused(procedure, Map.of("entitled", 30, "attended", 31, "inFavour", 31, "against", 0, "abstained", 0))
                .body("errors.code", contains("more-than-entitled"));
        refused(procedure, Map.of("entitled", 30, "attended", 26, "inFavour", 26, "against", 1, "abstained", 0))
                .body("errors.code", contains("votes-differ"));
    }

    @Test
    void daysFollowOneAnotherAndANoticeStaysFiveDays() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);

        procedure
                .take(REVIEWER, "village-review", Map.of("on", "2026-08-31", "votes", AProcedure.votes(24)))
                .statusCode(400)
                .body("errors.code", contains("before-last-step"));
        procedure
                .take(REVIEWER, "village-review", Map.of("on", "2999-01-01", "votes", AProcedure.votes(24)))
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        procedure.review(REVIEWER, 24).statusCode(200);
        procedure
                .take(POSTER, "notice", Map.of("on", procedure.after(2), "endsOn", procedure.after(6)))
                .statusCode(400)
                .body("errors.code", contains("notice-too-short"));
    }

    @Test
    void aProposalFitsItsKindAndTheHousehold() {
        submit("IDENTIFY", Map.of()).statusCode(400).body("errors.pointer", contains("/proposal/causes"));
        submit("IDENTIFY", Map.of("causes", List.of("ILLNESS"), "highStandard", true))
                .statusCode(400)
                .body("errors.code", contains("not-of-this-kind"));
        submit(
                        "MONITOR",
                        Map.of("monitoringKind", "MARGINAL", "risks", List.of("因病", "因残", "因学", "缺劳动力", "因意外事故", "其他")))
                .statusCode(400)
                .body("errors.pointer", contains("/proposal/risks"))
                .body("errors.code", contains("size"));
        submit("MONITOR", Map.of("monitoringKind", "UNSTABLE_EXITED", "risks", List.of("因病")))
                .statusCode(409)
                .body("code", is("monitoring-kind-contradicts-category"));
        submit("EXIT", Map.of("highStandard", true)).statusCode(409).body("code", is("not-registered-poor"));
        submit("REIDENTIFY", Map.of("causes", List.of("ILLNESS")))
                .statusCode(409)
                .body("code", is("not-exited"));
        submit("CLEAR_RISK", Map.of("clearance", "BY_HELP")).statusCode(409).body("code", is("not-monitored"));
        AProcedure.identifying(household).submitted(DAY);
        AProcedure.identifying(household).submit(DAY).statusCode(409).body("code", is("procedure-running"));
        AProcedure.identifying(UUID.randomUUID()).submit(DAY).statusCode(404);
    }

    @Test
    void aStepIsTakenFromTheVersionThatWasSeen() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);
        Map<String, Object> review = Map.of("on", DAY, "votes", AProcedure.votes(24));
        String path = "/api/v1/procedures/" + procedure.id() + "/village-review";

        REVIEWER.request().body(review).post(path).then().statusCode(428);
        REVIEWER.request()
                .header("If-Match", "\"5\"")
                .body(review)
                .post(path)
                .then()
                .statusCode(412);
    }

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold().register();
    }

    private ValidatableResponse submit(String kind, Map<String, Object> proposal) {
        AProcedure procedure = AProcedure.about(household, kind);
        proposal.forEach(procedure::proposing);
        return procedure.submit(DAY);
    }

    private static ValidatableResponse refused(AProcedure procedure, Map<String, Object> votes) {
        return procedure
                .take(REVIEWER, "village-review", Map.of("on", procedure.after(1), "votes", votes))
                .statusCode(400);
    }
}
