package cn.dingzhou.employment.labour;

import static cn.dingzhou.employment.labour.Village.REGISTER;
import static cn.dingzhou.events.LabourCapacity.LOST;
import static cn.dingzhou.events.LabourCapacity.NONE;
import static cn.dingzhou.events.LabourCapacity.ORDINARY;
import static cn.dingzhou.events.LabourCapacity.WEAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.HouseholdDeleted;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is in the register, and in which state. */
@QuarkusTest
@WithInfrastructure
class LabourForceTest {

    private final Village village = new Village();

    @Inject
    Records records;

    @Test
    void everyoneOfWorkingAgeIsListedAndNobodyElse() {
        UUID tooYoung = village.member(15);
        UUID youngest = village.member(16);
        UUID oldest = village.member(60);
        UUID tooOld = village.member(61);
        UUID gone = village.member(30);
        village.left(gone);
        village.told();

        assertThat(members("")).contains(youngest.toString(), oldest.toString()).hasSize(3);
        for (UUID unlisted : List.of(tooYoung, tooOld, gone, UUID.randomUUID())) {
            village.read(unlisted).statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @Test
    void anEntryTellsWhatIsKnownOfTheMember() {
        UUID member = village.member(35, WEAK, false);
        village.told();

        village.read(member)
                .statusCode(200)
                .body("entry.memberId", equalTo(member.toString()))
                .body("entry.householdId", equalTo(village.household().toString()))
                .body(
                        "entry.householdNumber",
                        equalTo("SH-" + village.household().toString().substring(24)))
                .body("entry.regionCode", equalTo(village.code()))
                .body("entry.category", equalTo("REGISTERED_POOR"))
                .body("entry.sex", equalTo("MALE"))
                .body("entry.age", equalTo(35))
                .body("entry.capacity", equalTo("WEAK"))
                .body("entry.atSchool", equalTo(false))
                .body("entry.state", equalTo("NOT_ASKED"))
                .body("entry.reason", nullValue())
                .body("entry.lastVisitOn", nullValue())
                .body("visits", empty());
    }

    @Test
    void whoIsAtSchoolOrWithoutCapacityIsNotAvailable() {
        UUID pupil = village.member(17, ORDINARY, true);
        UUID lost = village.member(45, LOST, false);
        UUID none = village.member(45, NONE, false);
        village.told();

        expect(pupil, "NOT_AVAILABLE", "STUDYING");
        expect(lost, "NOT_AVAILABLE", "NO_LABOUR_CAPACITY");
        expect(none, "NOT_AVAILABLE", "NO_LABOUR_CAPACITY");
        village.visit(lost, "2020-05-12", "LOOKING", null).statusCode(201);
        expect(lost, "NOT_AVAILABLE", "NO_LABOUR_CAPACITY");
    }

    @Test
    void aJobGoesBeforeACourseAndACourseBeforeWhatWasFound() {
        UUID member = village.member(35);
        village.told();
        village.visit(member, "2020-05-12", "NOT_AVAILABLE", "CARING").statusCode(201);

        UUID participation = records.enrol(member, "RUNNING");
        expect(member, "IN_TRAINING", null);
        UUID placement = records.place(member);
        expect(member, "WORKING", null);
        records.end(placement, "2020-06-01", "RESIGNED");
        expect(member, "IN_TRAINING", null);
        records.finish(participation);
        expect(member, "NOT_AVAILABLE", "CARING");
    }

    @Test
    void aCourseThatHasNotBegunIsNoTraining() {
        UUID member = village.member(35);
        village.told();

        records.enrol(member, "PLANNED");

        expect(member, "NOT_ASKED", null);
    }

    @Test
    void thatSomebodyWorkedHoldsToTheEndOfThatJob() {
        UUID member = village.member(35);
        village.told();
        UUID placement = records.place(member);
        village.visit(member, "2020-05-12", "WORKING", null).statusCode(201);

        records.end(placement, "2020-06-01", "DISMISSED");

        expect(member, "NOT_ASKED", null);
        village.visit(member, "2020-06-02", "WORKING", null).statusCode(201);
        expect(member, "WORKING", null);
    }

    @Test
    void aJobEnteredInErrorTakesNothingFromAVisit() {
        UUID member = village.member(35);
        village.told();
        UUID placement = records.place(member);
        village.visit(member, "2020-05-12", "WORKING", null).statusCode(201);

        records.end(placement, "2020-06-01", "ENTERED_IN_ERROR");

        expect(member, "WORKING", null);
    }

    @Test
    void theRegisterFollowsTheRegistry() {
        UUID member = village.member(35);
        UUID leaving = village.member(36);
        village.told();
        village.visit(member, "2020-05-12", "LOOKING", null).statusCode(201);

        village.exited();
        village.left(leaving);
        village.moved("130682199203");
        village.told();

        village.read(member)
                .body("entry.regionCode", equalTo("130682199203"))
                .body("entry.category", equalTo("EXITED"))
                .body("entry.state", equalTo("LOOKING"))
                .body("visits.visitedOn", contains("2020-05-12"));
        village.read(leaving).statusCode(404);
    }

    @Test
    void aDeletedHouseholdHasNoEntries() {
        UUID member = village.member(35);
        village.told();

        EventTopic<HouseholdState> registry = EventTopic.of(Topics.HOUSEHOLDS);
        registry.send(new HouseholdDeleted(village.household(), 2));

        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        village.officer().request().get(REGISTER + "/" + member).statusCode() == 404);
    }

    @Test
    void theListIsFilteredAndPagedAndExported() {
        UUID young = village.member(25);
        UUID pupil = village.member(17, ORDINARY, true);
        UUID weak = village.member(50, WEAK, false);
        village.told();
        village.visit(young, "2020-05-12", "LOOKING", null).statusCode(201);
        village.visit(weak, "2021-05-12", "LOOKING", null).statusCode(201);

        assertThat(members("")).hasSize(4);
        assertThat(members("&state=LOOKING")).containsExactlyInAnyOrder(young.toString(), weak.toString());
        assertThat(members("&capacity=WEAK")).containsExactly(weak.toString());
        assertThat(members("&ageTo=25")).containsExactlyInAnyOrder(young.toString(), pupil.toString());
        assertThat(members("&ageFrom=18&ageTo=39")).containsExactly(young.toString());
        assertThat(members("&notVisitedSince=2021-05-12")).hasSize(3).doesNotContain(weak.toString());
        assertThat(members("&category=REGISTERED_POOR")).hasSize(4);
        assertThat(members("&category=ORDINARY")).isEmpty();
        assertThat(ExportCall.column(village.officer(), list("&state=LOOKING"), "memberId"))
                .containsExactlyElementsOf(members("&state=LOOKING"));
        assertThat(paged()).containsExactlyElementsOf(members(""));
    }

    @Test
    void aFilterThatMakesNoSenseIsRefused() {
        for (String wrong :
                List.of("&ageFrom=-1", "&ageTo=x", "&state=SLEEPING", "&notVisitedSince=2020-02-30", "&limit=0")) {
            village.officer().request().get(list(wrong)).then().statusCode(400);
        }
    }

    @Test
    void membersAreCountedByChildRegionAndState() {
        village.member(17, ORDINARY, true);
        village.member(14);
        UUID member = village.member(35);
        village.told();
        village.visit(member, "2020-05-12", "LOOKING", null).statusCode(201);

        village.officer()
                .request()
                .get("/api/v1/labour-force-counts?region=" + village.township())
                .then()
                .statusCode(200)
                .body("region", equalTo(village.township()))
                .body("members", equalTo(3))
                .body("byState.LOOKING", equalTo(1))
                .body("byState.NOT_AVAILABLE", equalTo(1))
                .body("byState.NOT_ASKED", equalTo(1))
                .body("byState.WORKING", equalTo(0))
                .body("parts.region", contains(village.code()))
                .body("parts[0].members", equalTo(3))
                .body("parts[0].byState.LOOKING", equalTo(1));
        village.officer()
                .request()
                .get("/api/v1/labour-force-counts?region=" + village.code() + "&category=ORDINARY")
                .then()
                .statusCode(200)
                .body("members", equalTo(0))
                .body("parts", empty());
        village.officer()
                .request()
                .get("/api/v1/labour-force-counts")
                .then()
                .statusCode(200)
                .body("parts.find { it.region == '%s' }.members".formatted(village.township()), equalTo(3));
    }

    @Test
    void whatTwoWriteAtOnceIsBothSeen() {
        UUID member = village.member(35);
        village.told();

        records.placeWhileVisited(member);

        village.read(member).body("entry.state", equalTo("WORKING")).body("entry.lastVisitOn", equalTo("2020-05-12"));
    }

    private void expect(UUID member, String state, String reason) {
        village.read(member).statusCode(200).body("entry.state", equalTo(state)).body("entry.reason", equalTo(reason));
    }

    private String list(String filter) {
        return REGISTER + "?region=" + village.code() + filter;
    }

    private List<String> members(String filter) {
        return ExportCall.field(village.officer(), list(filter), "memberId");
    }

    private List<String> paged() {
        String first = list("&limit=2");
        String next = village.officer().request().get(first).then().extract().path("next");
        List<String> both = new ArrayList<>(
                village.officer().request().get(first).then().extract().path("items.memberId"));
        both.addAll(village.officer()
                .request()
                .get(first + "&cursor=" + next)
                .then()
                .body("next", nullValue())
                .extract()
                .path("items.memberId"));
        return both;
    }
}
