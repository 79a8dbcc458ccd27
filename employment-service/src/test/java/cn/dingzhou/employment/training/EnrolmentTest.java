package cn.dingzhou.employment.training;

import static cn.dingzhou.employment.training.SampleTraining.COURSES;
import static cn.dingzhou.employment.training.SampleTraining.PARTICIPATIONS;
import static cn.dingzhou.employment.training.SampleTraining.awaitLast;
import static cn.dingzhou.employment.training.SampleTraining.born;
import static cn.dingzhou.employment.training.SampleTraining.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.employment.seeker.SampleSeekers;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who gets a place. */
@QuarkusTest
@WithInfrastructure
class EnrolmentTest {

    private final SampleTraining training = new SampleTraining();

    @Inject
    SeenWorkers seen;

    @Test
    void aMemberGetsAPlace() {
        String course = training.planned();
        String member = training.member();

        String address = training.enrol(course, member)
                .statusCode(201)
                .body("stage", equalTo("ENROLLED"))
                .body("memberId", equalTo(member))
                .body("category", equalTo("REGISTERED_POOR"))
                .body("regionCode", equalTo(training.village()))
                .body("placeInLine", nullValue())
                .body("daysDue", equalTo(8))
                .extract()
                .header("Location");

        String id = training.officer()
                .request()
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        training.readCourse(course).body("enrolled", equalTo(1)).body("waiting", equalTo(0));
        awaitLast(Topics.TRAINING_PARTICIPATIONS, id, state -> {
            assertThat(state.stage()).isEqualTo(ParticipationStage.ENROLLED);
            assertThat(state.category()).isEqualTo(Category.REGISTERED_POOR);
            assertThat(state.attendedFrom()).isNull();
        });
        awaitLast(Topics.TRAINING_COURSES, course, state -> assertThat(state.enrolled())
                .isEqualTo(1));
        assertThat(seen.timesOf(member)).isZero();
    }

    @Test
    void nobodyIsTwiceInACourse() {
        String course = training.planned();
        String member = training.member();
        String first = training.enrolled(course, member);

        training.enrol(course, member).statusCode(409).body("code", equalTo("already-enrolled"));

        training.withdraw(first).statusCode(200);
        training.enrol(course, member).statusCode(201);
        training.withdraw(first).statusCode(409).body("code", equalTo("participation-stage"));
    }

    @Test
    void aSeekerLearnsToo() {
        String course = training.planned();
        String seeker = SampleSeekers.registered(SampleSeekers.aSeeker(Map.of("region", training.village())));

        enrolSeeker(course, seeker)
                .statusCode(201)
                .body("seekerId", equalTo(seeker))
                .body("memberId", nullValue())
                .body("category", nullValue())
                .body("regionCode", equalTo(training.village()));
        enrolSeeker(course, seeker).statusCode(409).body("code", equalTo("already-enrolled"));
        enrolSeeker(course, UUID.randomUUID().toString())
                .statusCode(400)
                .body("errors.code", contains("unknown-seeker"));
    }

    @Test
    void aSeekerWhoIsAMemberIsOnePerson() {
        String course = training.planned();
        String member = training.member();
        String seeker = SampleSeekers.registered(
                SampleSeekers.aSeeker(Map.of("region", training.village(), "memberId", member)));

        enrolSeeker(course, seeker).statusCode(201).body("memberId", equalTo(member));

        training.enrol(course, member).statusCode(409).body("code", equalTo("already-enrolled"));
    }

    @Test
    void theSameKeyEnrolsOnce() {
        String course = training.planned();
        Map<String, String> body = Map.of("memberId", training.member());
        String key = UUID.randomUUID().toString();

        List<String> ids = Stream.of(1, 2)
                .map(any -> training.officer()
                        .request()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(COURSES + "/" + course + "/participations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        training.readCourse(course).body("enrolled", equalTo(1));
    }

    @Test
    void pupilsChildrenAndThoseWhoLeftAreRefused() {
        String course = training.planned();
        String pupil = training.member(member -> born(member, YearMonth.from(today().minusYears(18)), true));
        String child = training.member(member -> born(member, YearMonth.from(today().minusYears(15)), false));
        String gone = training.member(SampleTraining::left);

        training.enrol(course, gone).statusCode(400).body("errors.code", contains("member-left"));
        training.enrol(course, pupil).statusCode(400).body("errors.code", contains("at-school"));
        training.enrol(course, child)
                .statusCode(400)
                .body("errors.code", contains("too-young"))
                .body("errors.pointer", contains("/memberId"));
        training.enrol(course, UUID.randomUUID().toString())
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
        training.officer()
                .request()
                .body(Map.of())
                .post(COURSES + "/" + course + "/participations")
                .then()
                .statusCode(400)
                .body("errors.code", contains("one-of-two"));
        training.readCourse(course).body("enrolled", equalTo(0));
    }

    @Test
    void whoIsSixteenThisMonthIsLetInOnceTheMonthIsOver() {
        Map<String, Object> plan = training.aCourse();
        plan.put("startsOn", "2030-06-30");
        plan.put("endsOn", "2030-07-09");
        String course = training.plan(plan).extract().path("id");

        training.enrol(course, training.member(member -> born(member, YearMonth.of(2014, 6), false)))
                .statusCode(201);
        training.enrol(course, training.member(member -> born(member, YearMonth.of(2014, 7), false)))
                .statusCode(400)
                .body("errors.code", contains("too-young"));
    }

    @Test
    void theSamePersonAtOnceIsEnrolledOnce() throws InterruptedException {
        String course = training.planned();
        String member = training.member();

        List<ValidatableResponse> answers = AtOnce.call(6, () -> training.enrol(course, member));

        assertThat(AtOnce.statuses(answers)).containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void theExportIsTheList() {
        String course = training.planned();
        training.members(3).forEach(member -> training.enrolled(course, member));

        for (String list : List.of(PARTICIPATIONS + "?course=" + course, COURSES + "/" + course + "/participations")) {
            assertThat(ExportCall.column(training.officer(), list, "memberId"))
                    .hasSize(3)
                    .isEqualTo(ExportCall.field(training.officer(), list, "memberId"));
        }
        assertThat(ExportCall.field(training.officer(), PARTICIPATIONS + "?course=" + course, "placeInLine"))
                .containsExactly("null", "null", "1");
    }

    private ValidatableResponse enrolSeeker(String course, String seeker) {
        return training.officer()
                .request()
                .body(Map.of("seekerId", seeker))
                .post(COURSES + "/" + course + "/participations")
                .then();
    }
}
