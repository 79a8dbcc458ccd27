package cn.dingzhou.employment.training;

import static cn.dingzhou.employment.training.SampleTraining.COURSES;
import static cn.dingzhou.employment.training.SampleTraining.PARTICIPATIONS;
import static cn.dingzhou.employment.training.SampleTraining.awaitLast;
import static cn.dingzhou.employment.training.SampleTraining.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who was there, and who completes a course. */
@QuarkusTest
@WithInfrastructure
class AttendanceTest {

    private final SampleTraining training = new SampleTraining();

    @Inject
    SeenWorkers seen;

    @Test
    void aDayIsAttendedOnce() {
        String course = training.running();
        String id = training.enrolled(course, training.member());

        training.attend(id, today().minusDays(1)).statusCode(200);
        training.attend(id, today().minusDays(3)).statusCode(200);
        training.attend(id, today().minusDays(3))
                .statusCode(200)
                .body("daysAttended", equalTo(2))
                .body("attendedFrom", equalTo(today().minusDays(3).toString()))
                .body(
                        "days",
                        contains(
                                today().minusDays(3).toString(),
                                today().minusDays(1).toString()));

        awaitLast(Topics.TRAINING_PARTICIPATIONS, id, state -> assertThat(state.attendedFrom())
                .isEqualTo(today().minusDays(3)));
        training.officer()
                .request()
                .delete(PARTICIPATIONS + "/" + id + "/attendance/" + today().minusDays(3))
                .then()
                .statusCode(200)
                .body("daysAttended", equalTo(1))
                .body("attendedFrom", equalTo(today().minusDays(1).toString()));
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        Map<String, Object> plan = training.aCourse();
        plan.put("endsOn", today().plusDays(5).toString());
        plan.put("days", 2);
        String course = training.plan(plan).extract().path("id");
        List<String> members = training.members(3);
        String id = training.enrolled(course, members.get(0));
        training.enrolled(course, members.get(1));
        String waiting = training.enrolled(course, members.get(2));
        training.attend(id, today()).statusCode(409).body("code", equalTo("course-stage"));
        training.begin(course).statusCode(200);

        training.attend(id, today().minusDays(10)).statusCode(400).body("errors.code", contains("outside-course"));
        training.attend(id, today().plusDays(6)).statusCode(400).body("errors.code", contains("outside-course"));
        training.attend(id, today().plusDays(1)).statusCode(400).body("errors.code", contains("in-the-future"));
        training.attend(waiting, today()).statusCode(409).body("code", equalTo("participation-stage"));
        training.officer()
                .request()
                .put(PARTICIPATIONS + "/" + id + "/attendance/yesterday")
                .then()
                .statusCode(404);
        training.attends(id, 2);
        training.attend(id, today()).statusCode(400).body("errors.code", contains("too-many-days"));
    }

    @Test
    void completionWithoutAttendanceIsRefused() {
        String course = training.running();
        String id = training.enrolled(course, training.member());
        training.attends(id, 7);

        training.complete(id)
                .statusCode(409)
                .body("code", equalTo("attendance-missing"))
                .body("detail", containsString("7"))
                .body("detail", containsString("8"));

        training.attend(id, today()).statusCode(200);
        training.complete(id)
                .statusCode(200)
                .body("stage", equalTo("COMPLETED"))
                .body("certificateNumber", matchesPattern(today().getYear() + "(-[0-9A-HJKMNP-TV-Z]{4}){3}-..\\b"));
        training.complete(id).statusCode(409).body("code", equalTo("participation-stage"));
        training.readCourse(course).body("completed", equalTo(1)).body("enrolled", equalTo(1));
    }

    @Test
    void aCourseThatFinishesCompletesThoseWhoWereThere() {
        String course = training.running();
        List<String> members = training.members(3);
        List<String> ids = members.stream()
                .map(member -> training.enrolled(course, member))
                .toList();
        training.attends(ids.get(0), 8);
        training.attends(ids.get(1), 3);

        training.finish(course)
                .statusCode(200)
                .body("stage", equalTo("FINISHED"))
                .body("completed", equalTo(1))
                .body("enrolled", equalTo(2))
                .body("waiting", equalTo(0))
                .body("finishedOn", equalTo(today().toString()));

        training.read(ids.get(0)).body("stage", equalTo("COMPLETED")).body("completedOn", equalTo(today().toString()));
        training.read(ids.get(1)).body("stage", equalTo("NOT_COMPLETED")).body("certificateNumber", nullValue());
        training.read(ids.get(2)).body("stage", equalTo("WITHDRAWN"));
        training.attend(ids.get(1), today()).statusCode(409).body("code", equalTo("course-stage"));
        training.withdraw(ids.get(1)).statusCode(409);
        training.finish(course).statusCode(409).body("code", equalTo("course-stage"));
        awaitLast(Topics.TRAINING_PARTICIPATIONS, ids.get(0), state -> assertThat(state.completedOn())
                .isEqualTo(today()));
        awaitLast(Topics.TRAINING_COURSES, course, state -> assertThat(state.completed())
                .isEqualTo(1));
        assertThat(seen.timesOf(members.get(0))).isEqualTo(2);
    }

    @Test
    void theSameSheetTwiceChangesNothing() {
        String course = training.running();
        List<String> members = training.members(2);
        List<String> ids = members.stream()
                .map(member -> training.enrolled(course, member))
                .toList();
        String[] sheet = {
            "participationId,memberId,day",
            ids.get(0) + ",," + today().minusDays(2),
            ids.get(0) + ",," + today(),
            "," + members.get(1) + "," + today()
        };

        counts(send(course, sheet), 3, 0, 0);
        String version = training.etag(PARTICIPATIONS + "/" + ids.get(0));
        counts(send(course, sheet), 0, 3, 0);

        assertThat(training.etag(PARTICIPATIONS + "/" + ids.get(0))).isEqualTo(version);
        training.read(ids.get(0)).body("days", hasSize(2));
        training.read(ids.get(1)).body("days", hasSize(1));
        awaitLast(Topics.TRAINING_PARTICIPATIONS, ids.get(1), state -> assertThat(state.attendedFrom())
                .isEqualTo(today()));
    }

    @Test
    void aRowOfTheSheetThatIsWrongIsRejectedAlone() {
        String course = training.running();
        List<String> members = training.members(3);
        List<String> ids = members.stream()
                .map(member -> training.enrolled(course, member))
                .toList();

        ValidatableResponse ended = send(
                course,
                "participationId,memberId,day",
                ids.get(0) + ",," + today(),
                ids.get(0) + "," + members.get(0) + "," + today(),
                ",," + today(),
                "," + UUID.randomUUID() + "," + today(),
                ids.get(1) + ",," + today().plusDays(1),
                ids.get(2) + ",," + today());

        counts(ended, 1, 0, 5);
        assertThat(training.officer()
                        .request()
                        .get(ended.extract().<String>path("errorsUrl"))
                        .then()
                        .extract()
                        .asString())
                .contains("one-of-two", "not-in-course", "outside-course", "participation-stage");
    }

    @Test
    void anotherTownshipsSheetHasNoPlace() {
        String course = training.running();

        new SampleTraining()
                .officer()
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body("participationId,memberId,day")
                .post(COURSES + "/" + course + "/attendance/imports")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse send(String course, String... lines) {
        return ImportCall.csv(training.officer(), COURSES + "/" + course + "/attendance", lines);
    }

    private static void counts(ValidatableResponse ended, int created, int unchanged, int rejected) {
        ended.body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(created))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
