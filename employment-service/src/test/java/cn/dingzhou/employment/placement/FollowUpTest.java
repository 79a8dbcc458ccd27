package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.placement.Placements.FOLLOW_UPS;
import static cn.dingzhou.employment.placement.Placements.atWork;
import static cn.dingzhou.employment.placement.Placements.end;
import static cn.dingzhou.employment.placement.Placements.followUp;
import static cn.dingzhou.employment.placement.Placements.gone;
import static cn.dingzhou.employment.placement.Placements.read;
import static cn.dingzhou.employment.placement.Placements.started;
import static cn.dingzhou.employment.placement.Placements.visit;
import static cn.dingzhou.employment.placement.Villager.aVillager;
import static cn.dingzhou.employment.placement.Villager.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PlacementState.Wage;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class FollowUpTest {

    private static final LocalDate START = LocalDate.of(2020, 3, 1);

    @Test
    void visitsFallDueByThemselvesAndAreThenOverdue() {
        String month = started(aVillager().in("130682113201").known(), aMonthAgo());
        String fortnight = started(aVillager().in("130682113202").known(), today().minusMonths(2));
        String region = FOLLOW_UPS + "?region=130682113";

        read(month).body("followUps.stage", contains("DUE", "WAITING", "WAITING"));
        read(fortnight).body("followUps.stage", contains("OVERDUE", "WAITING", "WAITING"));
        asOfficer().request().get(region + "&due=true").then().body("items.placementId", contains(month, fortnight));
        asOfficer()
                .request()
                .get(region + "&overdue=true")
                .then()
                .body("items.placementId", contains(fortnight))
                .body("items.months", contains(1));
        asOfficer()
                .request()
                .get(FOLLOW_UPS + "?months=3&placement=" + month)
                .then()
                .body("items.stage", contains("WAITING"))
                .body("items.employer", contains("定州市体育用品厂"));
        assertThat(ExportCall.column(asOfficer(), region, "placementId"))
                .containsExactly(month, month, month, fortnight, fortnight, fortnight);
    }

    @Test
    void overdueVisitsAreCountedByRegion() {
        started(aVillager().in("130682114201").known(), LocalDate.of(2020, 3, 1));
        started(aVillager().in("130682114202").known(), today().minusMonths(4));

        ValidatableResponse township = Tokens.as("viewer")
                .in("130682")
                .request()
                .get(FOLLOW_UPS + "/overdue-counts?region=130682114")
                .then()
                .statusCode(200);

        township.body("regionCode", contains("130682114", "130682114201", "130682114202"))
                .body("total", contains(5, 3, 2))
                .body("[0].byMonths.'1'", equalTo(2))
                .body("[0].byMonths.'6'", equalTo(1));
        asOfficer()
                .request()
                .get(FOLLOW_UPS + "/overdue-counts")
                .then()
                .body("[0].regionCode", equalTo("130682"))
                .body("regionCode", hasItem("130682114"));
        Tokens.as("surveyor")
                .in("130682108")
                .request()
                .get(FOLLOW_UPS + "/overdue-counts?region=130682114")
                .then()
                .statusCode(400)
                .body("errors.code", contains("outside-your-region"));
    }

    @Test
    void anotherWageIsEvidenceOfIncome() {
        String id = started(START);

        visit(followUp(id, 3), atWork(LocalDate.of(2020, 6, 3), 3500))
                .statusCode(200)
                .body("stage", equalTo("VISITED"));
        visit(followUp(id, 1), atWork(LocalDate.of(2020, 4, 2), 3200)).statusCode(200);
        visit(followUp(id, 6), atWork(LocalDate.of(2020, 9, 1), 3500)).statusCode(200);

        read(id).body("monthlyWage", equalTo(3500.0f))
                .body("wages.since", contains("2020-03-01", "2020-04-02", "2020-06-03"))
                .body("wages.monthly", contains(3000.0f, 3200.0f, 3500.0f));
        List<PlacementState> states = await().atMost(Duration.ofSeconds(30))
                .until(() -> EventTopic.of(Topics.PLACEMENTS).statesOf(id), told -> told.size() == 4);
        assertThat(states).extracting(PlacementState::version).containsExactly(0L, 1L, 2L, 3L);
        assertThat(states.get(2).wages())
                .containsExactly(
                        new Wage(START, 300_000),
                        new Wage(LocalDate.of(2020, 4, 2), 320_000),
                        new Wage(LocalDate.of(2020, 6, 3), 350_000));
        assertThat(EventTopic.of(Topics.PLACEMENTS).about(id))
                .extracting(Envelope::type)
                .containsExactly(
                        "placement.started.v1",
                        "placement.followed.v1",
                        "placement.followed.v1",
                        "placement.followed.v1");
        assertThat(states.get(3).followUps())
                .containsExactly(
                        new PlacementState.FollowUp(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 2)),
                        new PlacementState.FollowUp(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 3)),
                        new PlacementState.FollowUp(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 1)));
    }

    @Test
    void whoIsNotThereAnyMoreEndedTheJob() {
        String id = started(START);
        visit(followUp(id, 1), Map.of("visitedOn", "2020-04-01", "atWork", true))
                .statusCode(200);

        visit(followUp(id, 3), gone(LocalDate.of(2020, 6, 2), LocalDate.of(2020, 5, 20), "DISMISSED"))
                .statusCode(200)
                .body("atWork", equalTo(false));

        read(id).body("endedOn", equalTo("2020-05-20"))
                .body("endReason", equalTo("DISMISSED"))
                .body("followUps.stage", contains("VISITED", "VISITED", "DROPPED"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.PLACEMENTS).about(id))
                        .extracting(Envelope::type)
                        .containsExactly("placement.started.v1", "placement.followed.v1", "placement.lost.v1"));
        assertThat(EventTopic.of(Topics.PLACEMENTS).statesOf(id).get(2).followUps())
                .extracting(PlacementState.FollowUp::madeOn)
                .containsExactly(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 2));
        visit(followUp(id, 6), atWork(LocalDate.of(2020, 9, 1), 3500))
                .statusCode(409)
                .body("code", equalTo("follow-up-dropped"));
        visit(followUp(id, 1), atWork(LocalDate.of(2020, 9, 1), 3500))
                .statusCode(409)
                .body("code", equalTo("visited"));
    }

    @Test
    void aVisitThatFellDueBeforeTheEndStillCounts() {
        String id = started(START);
        end(id, LocalDate.of(2020, 5, 1), "RESIGNED").statusCode(200);

        asOfficer()
                .request()
                .get(FOLLOW_UPS + "?overdue=true&placement=" + id)
                .then()
                .body("items.months", contains(1));
        visit(followUp(id, 1), atWork(LocalDate.of(2020, 5, 2), 3000))
                .statusCode(400)
                .body("errors.code", contains("end-differs"));
        visit(followUp(id, 1), gone(LocalDate.of(2020, 5, 2), LocalDate.of(2020, 5, 1), "RESIGNED"))
                .statusCode(409)
                .body("code", equalTo("placement-ended"));
        visit(followUp(id, 1), Map.of("visitedOn", "2020-05-02", "atWork", false))
                .statusCode(200);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        EventTopic.of(Topics.PLACEMENTS).statesOf(id))
                .extracting(PlacementState::followUps)
                .endsWith(
                        List.of(new PlacementState.FollowUp(LocalDate.of(2020, 4, 1), null)),
                        List.of(new PlacementState.FollowUp(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 5, 2)))));
    }

    @Test
    void aJobDoesNotEndBeforeAVisitSawThePersonAtIt() {
        String id = started(START);
        visit(followUp(id, 3), atWork(LocalDate.of(2020, 6, 1), 3000)).statusCode(200);

        end(id, LocalDate.of(2020, 6, 1), "RESIGNED").statusCode(400).body("errors.code", contains("seen-at-work"));
        end(id, LocalDate.of(2020, 6, 2), "RESIGNED").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-16, true, , , , visited-early",
        "2999-01-01, true, , , , in-the-future",
        "2020-04-01, true, 0, , , ''",
        "2020-04-01, true, 3000, 2020-03-20, LAID_OFF, at-work-and-ended",
        "2020-04-01, false, 3000, 2020-03-20, LAID_OFF, wage-without-work",
        "2020-04-01, false, , 2020-03-20, , reason-missing",
        "2020-04-01, false, , , LAID_OFF, ended-on-missing",
        "2020-04-01, false, , 2020-04-02, LAID_OFF, after-visit",
        "2020-04-01, false, , 2020-02-20, LAID_OFF, before-start",
        "2020-04-01, , , , , not-null"
    })
    void aVisitMustFit(String on, Boolean atWork, Integer wage, String endedOn, String reason, String code) {
        String followUp = followUp(started(START), 1);
        Map<String, Object> found = new HashMap<>();
        found.put("visitedOn", on);
        found.put("atWork", atWork);
        found.put("monthlyWage", wage);
        found.put("endedOn", endedOn);
        found.put("reason", reason);

        ValidatableResponse refused = visit(followUp, found).statusCode(400);

        if (!code.isEmpty()) {
            refused.body("errors.code", contains(code));
        }
    }

    @Test
    void aVisitNeedsThePresentVersion() {
        String followUp = followUp(started(START), 1);

        asOfficer()
                .request()
                .body(atWork(LocalDate.of(2020, 4, 1), 3000))
                .post(FOLLOW_UPS + "/" + followUp + "/visit")
                .then()
                .statusCode(428);
        asOfficer()
                .request()
                .get(FOLLOW_UPS + "?months=1&overdue=true&limit=1")
                .then()
                .body("items", hasSize(1));
    }

    /** Where last month was too short for that, the first day since whose visit is not overdue. */
    private static LocalDate aMonthAgo() {
        LocalDate today = today();
        return today.minusMonths(1)
                .datesUntil(today)
                .filter(day -> !day.plusMonths(1).isBefore(today))
                .findFirst()
                .orElseThrow();
    }
}
