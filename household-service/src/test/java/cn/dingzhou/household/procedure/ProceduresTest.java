package cn.dingzhou.household.procedure;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.AProcedure.CHECKER;
import static cn.dingzhou.household.AProcedure.DECIDER;
import static cn.dingzhou.household.AProcedure.POSTER;
import static cn.dingzhou.household.AProcedure.REVIEWER;
import static cn.dingzhou.household.AProcedure.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.ProcedureState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ProceduresTest {

    private static final String DAY = "2026-09-01";

    private UUID household;

    @Test
    void aHouseholdIsIdentifiedFromReviewToDecision() {
        AProcedure procedure = AProcedure.identifying(household)
                .proposing("causes", List.of("因病", "LACK_OF_SKILL"))
                .submitted(DAY);
        procedure.read().body("stage", is("VILLAGE_REVIEW")).body("dueOn", is("2026-09-29"));

        procedure.approved();

        procedure
                .read()
                .body("stage", is("APPROVED"))
                .body("endedOn", is("2026-09-10"))
                .body("overdue", is(false))
                .body("steps.kind", contains("VILLAGE_REVIEW", "NOTICE", "TOWNSHIP_CHECK", "CITY_DECISION"))
                .body("steps[0].votes.inFavour", is(24));
        readHousehold()
                .body("category", is("REGISTERED_POOR"))
                .body("categories.origin", contains("REGISTERED", "PROCEDURE"))
                .body("categories[1].procedureId", is(procedure.id()))
                .body("categories[1].since", is("2026-09-10"))
                .body("causes", contains("ILLNESS", "LACK_OF_SKILL"));
        await().untilAsserted(() -> assertThat(EventTopic.of(Topics.PROCEDURES).about(procedure.id()))
                .extracting(Envelope::type)
                .containsExactly(
                        "procedure.submitted.v1",
                        "procedure.advanced.v1",
                        "procedure.advanced.v1",
                        "procedure.advanced.v1",
                        "procedure.ended.v1"));
        await().untilAsserted(() -> assertThat(EventTopic.of(Topics.HOUSEHOLDS).about(household))
                .extracting(Envelope::type)
                .containsExactly("household.registered.v1", "household.recategorised.v1"));
    }

    @Test
    void aHouseholdExitsAndFallsBack() {
        UUID poor = aHousehold().poor().arrive();

        AProcedure.about(poor, "EXIT")
                .proposing("highStandard", true)
                .submitted("2026-03-02")
                .approved();
        AProcedure.about(poor, "REIDENTIFY")
                .proposing("causes", List.of("DISASTER"))
                .submitted(DAY)
                .approved();

        DECIDER.request()
                .get("/api/v1/households/" + poor)
                .then()
                .body("categories.category", contains("REGISTERED_POOR", "EXITED", "REGISTERED_POOR"))
                .body("categories.highStandard", contains(false, true, false))
                .body("categories.origin", contains("IMPORTED", "PROCEDURE", "PROCEDURE"))
                .body("causes", contains("DISASTER"));
    }

    @Test
    void aHouseholdComesUnderMonitoring() {
        AProcedure procedure =
                AProcedure.monitoring(household, "MARGINAL").submitted(DAY).approved();

        readHousehold()
                .body("category", is("ORDINARY"))
                .body("monitoring.kind", contains("MARGINAL"))
                .body("monitoring[0].since", is("2026-09-10"))
                .body("monitoring[0].begunBy", is(procedure.id()))
                .body("monitoring[0].clearedOn", nullValue());
        AProcedure.monitoring(household, "SUDDEN_HARDSHIP")
                .submit("2026-10-01")
                .statusCode(409)
                .body("code", is("monitored-already"));
    }

    @Test
    void anObjectionSendsItBackAndTheSamePeopleMayReviewItAnew() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY).onNotice();

        procedure
                .object(procedure.after(5))
                .statusCode(200)
                .body("stage", is("VILLAGE_REVIEW"))
                .body("round", is(2));

        procedure
                .take(REVIEWER, "village-review", Map.of("on", procedure.after(6), "votes", AProcedure.votes(20)))
                .statusCode(200);
        procedure.take(POSTER, "notice", Map.of("on", procedure.after(6))).statusCode(200);
        procedure.check(CHECKER, 12, "PASSED").statusCode(200);
        procedure
                .take(DECIDER, "city-decision", Map.of("on", procedure.after(13), "outcome", "PASSED"))
                .statusCode(200)
                .body("stage", is("APPROVED"))
                .body("steps.kind", hasItem("OBJECTION"));
    }

    @Test
    void anObjectionEnteredLateStillCountsButNotOneRaisedLate() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY).checked();

        procedure.object(procedure.after(8)).statusCode(409).body("code", is("notice-over"));
        procedure.object(procedure.after(7)).statusCode(200).body("stage", is("VILLAGE_REVIEW"));
        procedure.object(procedure.after(7)).statusCode(409).body("code", is("stage-differs"));
    }

    @Test
    void theTownshipAndTheCityMaySendItBackOrRejectIt() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY).onNotice();
        procedure.check(CHECKER, 8, "SENT_BACK").statusCode(200).body("stage", is("VILLAGE_REVIEW"));
        procedure
                .take(CHECKER, "township-check", Map.of("on", procedure.after(9), "outcome", "REJECTED"))
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
        procedure.withdraw().statusCode(200).body("stage", is("WITHDRAWN"));

        AProcedure next = AProcedure.identifying(household).submitted(DAY).checked();
        next.decide(DECIDER, "REJECTED").statusCode(200).body("stage", is("REJECTED"));
        readHousehold().body("category", is("ORDINARY"));
    }

    @Test
    void whatTheVillageDoesNotAgreeToEnds() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);

        procedure.review(REVIEWER, 13).statusCode(200).body("stage", is("REJECTED"));

        procedure.post(POSTER).statusCode(409).body("code", is("procedure-ended"));
        procedure.withdraw().statusCode(409).body("code", is("procedure-ended"));
    }

    @Test
    void whatRunsTooLongIsListedByRegion() {
        AProcedure late = AProcedure.identifying(household).submitted("2026-03-02");
        UUID other = aHousehold().register();
        AProcedure fresh = AProcedure.identifying(other)
                .submitted(LocalDate.now(BusinessClock.ZONE).minusDays(1).toString());

        String list = "/api/v1/procedures?limit=200&overdue=true&region=";
        DECIDER.request()
                .get(list + Places.EAST_WANG)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(late.id()))
                .body("items.id", not(hasItem(fresh.id())))
                .body("items.findAll { !it.overdue }", hasSize(0));
        DECIDER.request().get(list + Places.KAIYUAN).then().body("items.id", not(hasItem(late.id())));
        late.withdraw().statusCode(200);
        DECIDER.request().get(list + Places.EAST_WANG).then().body("items.id", not(hasItem(late.id())));
    }

    @Test
    void aRunningProcedureIsDueByTheCalendarAsItIsKnownNow() {
        AProcedure running = AProcedure.identifying(household).submitted("2026-09-01");
        AProcedure ended = AProcedure.identifying(aHousehold().register()).submitted("2026-09-01");
        ended.withdraw().statusCode(200);
        String day = "/api/v1/calendar-days/2026-09-11";

        DECIDER.request()
                .body(Map.of("working", false, "note", "抗洪抢险停工"))
                .put(day)
                .then()
                .statusCode(200);
        running.read().body("dueOn", is("2026-09-30"));
        ended.read().body("dueOn", is("2026-09-29"));
        DECIDER.request().delete(day).then().statusCode(204);

        running.read().body("dueOn", is("2026-09-29"));
        await().untilAsserted(() -> assertThat(EventTopic.of(Topics.PROCEDURES).statesOf(running.id()))
                .extracting(ProcedureState::dueOn)
                .containsExactly(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 29)));
    }

    @Test
    void aNoticeShowsTheHeadMasked() {
        AProcedure procedure = AProcedure.identifying(household).submitted(DAY);
        String notice = "/api/v1/procedures/" + procedure.id() + "/notice";
        Tokens viewer = Tokens.as("viewer").in(Places.EAST_WANG);
        viewer.request().get(notice).then().statusCode(404);

        procedure.onNotice();

        viewer.request()
                .get(notice)
                .then()
                .statusCode(200)
                .body("head", is("王*"))
                .body("postedOn", is("2026-09-03"))
                .body("endsOn", is("2026-09-08"));
        Tokens.as("viewer").in(Places.KAIYUAN).request().get(notice).then().statusCode(404);
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

    private ValidatableResponse readHousehold() {
        return SUBMITTER.request().get("/api/v1/households/" + household).then().statusCode(200);
    }
}
