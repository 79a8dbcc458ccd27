package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationCase.apply;
import static cn.dingzhou.employment.application.ApplicationCase.day;
import static cn.dingzhou.employment.application.ApplicationCase.openFair;
import static cn.dingzhou.employment.application.ApplicationCase.openPost;
import static cn.dingzhou.employment.application.ApplicationCase.postAt;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.events.PostState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the application to the acceptance, and every way out. */
@QuarkusTest
@WithInfrastructure
class ApplicationStoryTest {

    @Inject
    KnownApplications known;

    private final DataSource database = Superuser.database();

    @Test
    void somebodyAppliesIsInterviewedAndAcceptsTheOffer() {
        String fair = openFair();
        ApplicationCase application = ApplicationCase.of(postAt(fair, Map.of()));

        application.take("invitation", Map.of("note", "9:00 定州市人才市场")).body("stage", equalTo("INVITED"));
        application.read().body("interviewOn", equalTo(day(2)));
        application.take("interview").body("stage", equalTo("INTERVIEWED")).body("interviewOn", equalTo(day(0)));
        application.take("offer").body("stage", equalTo("OFFERED")).body("offeredOn", equalTo(day(0)));
        application.take("acceptance").statusCode(200).header("ETag", "\"4\"");

        application
                .read()
                .body("stage", equalTo("ACCEPTED"))
                .body("seekerName", equalTo("王*"))
                .body("postTitle", equalTo("缝纫工"))
                .body("enterpriseName", equalTo("定州市服装有限公司"))
                .body("fairId", equalTo(fair))
                .body("region", equalTo("130682108201"))
                .body("postRegion", equalTo("130682108"))
                .body("decidedOn", equalTo(day(0)))
                .body("steps.kind", contains("APPLICATION", "INVITATION", "INTERVIEW", "OFFER", "ACCEPTANCE"))
                .body("steps[1].note", equalTo("9:00 定州市人才市场"))
                .body("steps.imported", contains(false, false, false, false, false));
        assertThat(filled(fair, application.post())).isEqualTo(1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.POSTS).statesOf(application.post()))
                        .extracting(PostState::filled)
                        .containsExactly(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"decline, DECLINED", "withdrawal, WITHDRAWN", "refusal, REFUSED"})
    void whoLeavesAfterAcceptingGivesThePlaceBack(String step, String stage) {
        String fair = openFair();
        String post = postAt(fair, Map.of("headcount", 1));
        ApplicationCase first = ApplicationCase.of(post).after("offer");
        ApplicationCase second = ApplicationCase.of(post).after("offer");
        first.after("acceptance");
        second.take("acceptance").statusCode(409).body("code", equalTo("post-filled"));

        first.take(step).statusCode(200).body("stage", equalTo(stage));

        assertThat(filled(fair, post)).isZero();
        second.take("acceptance").statusCode(200).body("stage", equalTo("ACCEPTED"));
        assertThat(filled(fair, post)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"withdrawal, WITHDRAWN", "refusal, REFUSED"})
    void whoLeftMayApplyAgain(String step, String stage) {
        ApplicationCase application = ApplicationCase.of(openPost(Map.of()));
        apply(application.seeker(), application.post())
                .statusCode(409)
                .body("code", equalTo("application-exists"))
                .body("errors.pointer", contains("/postId"));

        application.take(step).statusCode(200).body("stage", equalTo(stage));

        apply(application.seeker(), application.post()).statusCode(201);
        application.take(step).statusCode(409).body("code", equalTo("application-ended"));
    }

    @Test
    void aRefusalSaysWhy() {
        ApplicationCase application = ApplicationCase.of(openPost(Map.of()));

        application
                .take(asOfficer(), "refusal", "\"0\"", Map.of("on", day(0)))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        application.take("refusal", Map.of("reason", "INTERVIEW_MISSED")).statusCode(200);

        application.read().body("steps.reason", contains(null, "INTERVIEW_MISSED"));
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, acceptance decline",
        "OFFERED, invitation interview offer",
        "ACCEPTED, invitation interview offer acceptance"
    })
    void aStepThatIsNotNextIsRefused(String stage, String steps) {
        ApplicationCase application = ApplicationCase.of(openPost(Map.of()));
        if (!stage.equals("APPLIED")) {
            application.after("offer");
        }
        if (stage.equals("ACCEPTED")) {
            application.after("acceptance");
        }

        for (String step : steps.split(" ")) {
            application.take(step).statusCode(409).body("code", equalTo("stage-differs"));
        }
    }

    @Test
    void daysFollowEachOther() {
        ApplicationCase application = ApplicationCase.of(openPost(Map.of()));

        application
                .take("invitation", Map.of("interviewOn", day(-1)))
                .statusCode(400)
                .body("errors.code", contains("before-invitation"));
        application.take("offer", Map.of("on", day(1))).statusCode(400).body("errors.code", contains("in-the-future"));
        application
                .take("offer", Map.of("on", day(-1)))
                .statusCode(400)
                .body("errors.code", contains("before-last-step"));
    }

    @Test
    void aStepNeedsTheVersionItStartsFrom() {
        ApplicationCase application = ApplicationCase.of(openPost(Map.of()));

        asOfficer()
                .request()
                .body(Map.of("on", day(0)))
                .post(application.address() + "/offer")
                .then()
                .statusCode(428);
        application.take(asOfficer(), "offer", "\"9\"", Map.of("on", day(0))).statusCode(412);
    }

    @Test
    void anAcceptanceThatIsRepeatedWithItsKeyFillsOnce() {
        String fair = openFair();
        ApplicationCase application = ApplicationCase.of(postAt(fair, Map.of())).after("offer");
        String key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            asOfficer()
                    .request()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("on", day(0)))
                    .post(application.address() + "/acceptance")
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("ACCEPTED"));
        }

        assertThat(filled(fair, application.post())).isEqualTo(1);
    }

    @Test
    void theOtherPartsLearnOfWhatWasAccepted() {
        ApplicationCase application = ApplicationCase.of(openPost(Map.of())).after("offer");
        UUID id = UUID.fromString(application.id());
        assertThatThrownBy(() -> accepted(id)).isInstanceOf(ConflictException.class);

        application.after("acceptance");

        assertThat(accepted(id))
                .returns(UUID.fromString(application.seeker()), KnownApplication::seekerId)
                .returns(UUID.fromString(application.post()), KnownApplication::postId)
                .returns("定州市服装有限公司", KnownApplication::enterpriseName)
                .returns(ApplicationStage.ACCEPTED, KnownApplication::stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decline", "withdrawal", "refusal"})
    void whoStartedToWorkLeavesByTheEndOfThePlacement(String step) throws SQLException {
        String fair = openFair();
        ApplicationCase application = ApplicationCase.of(postAt(fair, Map.of())).after("offer", "acceptance");
        startToWork(application);

        application.take(step).statusCode(409).body("code", equalTo("work-started"));

        assertThat(filled(fair, application.post())).isEqualTo(1);
    }

    private void startToWork(ApplicationCase application) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into placement (id, version, seeker_id, village_code, channel, application_id, employer,
                        started_on, monthly_wage, recorded_by, recorded_at)
                    values (uuidv7(), 0, '%s', '130682108201', 'JOB_FAIR', '%s', '服装厂', current_date, 4000, 'x', now())
                    """
                            .formatted(application.seeker(), application.id()));
        }
    }

    private KnownApplication accepted(UUID id) {
        return RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> known.accepted(id)));
    }

    private static int filled(String fair, String post) {
        return asOfficer()
                .request()
                .get(JobFairs.ADDRESS + "/" + fair + "/posts/" + post)
                .then()
                .statusCode(200)
                .extract()
                .path("filled");
    }
}
