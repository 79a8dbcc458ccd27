package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationCase.APPLICATIONS;
import static cn.dingzhou.employment.application.ApplicationCase.apply;
import static cn.dingzhou.employment.application.ApplicationCase.day;
import static cn.dingzhou.employment.application.ApplicationCase.openPost;
import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.known;
import static cn.dingzhou.employment.seeker.SampleSeekers.member;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may apply for what. */
@QuarkusTest
@WithInfrastructure
class AdmissionTest {

    @ParameterizedTest
    @CsvSource({
        "minAge, 70, age-below",
        "maxAge, 40, age-above",
        "education, SENIOR_HIGH, education-below",
        "reserved, true, reserved"
    })
    void whoDoesNotFitIsToldWhatAndWhatToDo(String requirement, String value, String code) {
        String post = openPost(Map.of(requirement, json(value)));

        apply(registered(aSeeker()), post)
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/seekerId"))
                .body("errors[0].message", containsString("请"));
    }

    @ParameterizedTest
    @CsvSource({"minAge, 50", "maxAge, 60", "education, JUNIOR_HIGH", "reserved, false"})
    void whoFitsApplies(String requirement, String value) {
        String post = openPost(Map.of(requirement, json(value)));

        apply(registered(aSeeker()), post).statusCode(201);
    }

    @Test
    void aReservedPostIsForMembersOfRegisteredHouseholds() {
        HouseholdState household = known(aHousehold()
                .became(Category.EXITED, "2018-12-20")
                .withMembers(1)
                .state());
        String post = openPost(Map.of("reserved", true));

        apply(registered(aSeeker(Map.of("memberId", member(household, 0)))), post)
                .statusCode(201);
    }

    @Test
    void whoIsNoMemberOfOneAnyMoreIsNotOfferedIt() {
        HouseholdState household = known(aHousehold()
                .became(Category.EXITED, "2018-12-20")
                .withMembers(1)
                .state());
        String seeker = registered(aSeeker(Map.of("memberId", member(household, 0))));
        String application = apply(seeker, openPost(Map.of("reserved", true)))
                .statusCode(201)
                .extract()
                .path("id");
        asOfficer()
                .request()
                .header(
                        "If-Match",
                        asOfficer().request().get(SEEKERS + "/" + seeker).header("ETag"))
                .delete(SEEKERS + "/" + seeker + "/member")
                .then()
                .statusCode(200);

        asOfficer()
                .request()
                .header(
                        "If-Match",
                        asOfficer()
                                .request()
                                .get(APPLICATIONS + "/" + application)
                                .header("ETag"))
                .body(Map.of("on", day(0)))
                .post(APPLICATIONS + "/" + application + "/offer")
                .then()
                .statusCode(409)
                .body("code", equalTo("reserved"));
    }

    @Test
    void thePostIsOpenOnTheDay() {
        String seeker = registered(aSeeker());
        String post = openPost(Map.of("openFrom", day(-5), "openUntil", day(-2)));

        apply(seeker, post).statusCode(400).body("errors.code", contains("post-not-open"));
        apply(asOfficer(), Map.of("seekerId", seeker, "postId", post, "on", day(-6)))
                .statusCode(400)
                .body("errors.code", contains("post-not-open"));
        apply(asOfficer(), Map.of("seekerId", seeker, "postId", post, "on", day(1)))
                .statusCode(400);
        apply(asOfficer(), Map.of("seekerId", seeker, "postId", post, "on", day(-2)))
                .statusCode(201);
    }

    @Test
    void aPostAtAFairIsOpenWhileTheFairIsHeldAlone() {
        String fair = JobFairs.planned();
        String post = ApplicationCase.postAt(fair, Map.of("openFrom", "2021-01-01", "openUntil", "2099-12-31"));

        apply(registered(aSeeker()), post).statusCode(400).body("errors.code", contains("post-not-open"));
    }

    @Test
    void aFilledPostIsNotAppliedFor() {
        String post = openPost(Map.of("headcount", 1));
        ApplicationCase.of(post).after("offer", "acceptance");

        apply(registered(aSeeker()), post).statusCode(400).body("errors.code", contains("post-filled"));
    }

    @Test
    void aClosedPostIsNotAppliedForButItsOffersStand() {
        String post = openPost(Map.of());
        ApplicationCase offered = ApplicationCase.of(post).after("offer");
        asOfficer()
                .request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/posts/" + post + "/closure")
                .then()
                .statusCode(200);

        apply(registered(aSeeker()), post).statusCode(400).body("errors.code", contains("post-closed"));
        offered.take("acceptance").statusCode(200);
    }

    @Test
    void whoOrWhatIsNotKnownIsTold() {
        String nobody = UUID.randomUUID().toString();
        String seeker = registered(aSeeker());

        apply(nobody, openPost(Map.of())).statusCode(400).body("errors.code", contains("unknown-seeker"));
        apply(seeker, nobody).statusCode(400).body("errors.code", contains("unknown-post"));
    }

    @Test
    void ofManyApplicationsForTheSameAtOnceOneIsMade() throws InterruptedException {
        String seeker = registered(aSeeker());
        String post = openPost(Map.of());

        assertThat(AtOnce.statuses(AtOnce.call(4, () -> apply(seeker, post)))).containsExactly(201, 409, 409, 409);
    }

    private static Object json(String value) {
        if (value.matches("\\d+")) {
            return Integer.valueOf(value);
        }
        return value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
    }
}
