package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.placement.Placements.atWork;
import static cn.dingzhou.employment.placement.Placements.end;
import static cn.dingzhou.employment.placement.Placements.followUp;
import static cn.dingzhou.employment.placement.Placements.start;
import static cn.dingzhou.employment.placement.Placements.visit;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.employment.seeker.SampleSeekers;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A seeker finds work at a fair, is visited for half a year, and looks for work again. */
@QuarkusTest
@WithInfrastructure
class FromFairToWorkTest {

    private static final String APPLICATIONS = "/api/v1/applications";

    @Test
    void anAcceptedApplicationBecomesAPlacement() {
        String fair = planned();
        String post = offer(fair, aPost()).statusCode(201).extract().path("id");
        String seeker = registered(aSeeker());
        String application = applied(seeker, post);
        Map<String, Object> placement = placementOf(application);
        start(placement).statusCode(409);
        take(application, "offer", "2021-03-05");
        take(application, "acceptance", "2021-03-06");

        String id = start(placement)
                .statusCode(201)
                .body("seekerId", equalTo(seeker))
                .body("memberId", nullValue())
                .body("applicationId", equalTo(application))
                .body("postId", equalTo(post))
                .body("fairId", equalTo(fair))
                .body("employer", equalTo("定州市服装有限公司"))
                .body("workRegion", equalTo("130682108"))
                .extract()
                .path("id");

        SampleSeekers.read(seeker).body("stage", equalTo("AT_WORK"));
        visit(followUp(id, 1), atWork(LocalDate.of(2021, 4, 20), 4000)).statusCode(200);
        visit(followUp(id, 3), atWork(LocalDate.of(2021, 6, 20), 4200)).statusCode(200);
        visit(followUp(id, 6), atWork(LocalDate.of(2021, 9, 20), 4200)).statusCode(200);
        end(id, LocalDate.of(2021, 12, 1), "CONTRACT_ENDED")
                .statusCode(200)
                .body("followUps.stage", contains("VISITED", "VISITED", "VISITED"));
        SampleSeekers.read(seeker).body("stage", equalTo("LOOKING"));
        start(placement).statusCode(409).body("code", equalTo("application-placed"));
        List<PlacementState> states = await().atMost(Duration.ofSeconds(30))
                .until(() -> EventTopic.of(Topics.PLACEMENTS).statesOf(id), told -> told.size() == 5);
        assertThat(states).extracting(PlacementState::household).containsOnlyNulls();
        assertThat(states.get(4).wages())
                .extracting(PlacementState.Wage::monthlyFen)
                .containsExactly(400_000L, 420_000L);
    }

    private static Map<String, Object> placementOf(String application) {
        return new HashMap<>(Map.of(
                "applicationId", application, "channel", "JOB_FAIR", "startedOn", "2021-03-20", "monthlyWage", 4000));
    }

    private static String applied(String seeker, String post) {
        return asOfficer()
                .request()
                .body(Map.of("seekerId", seeker, "postId", post, "on", "2021-03-01"))
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void take(String application, String step, String on) {
        String address = APPLICATIONS + "/" + application;
        asOfficer()
                .request()
                .header("If-Match", asOfficer().request().get(address).header("ETag"))
                .body(Map.of("on", on))
                .post(address + "/" + step)
                .then()
                .statusCode(200);
    }
}
