package cn.dingzhou.employment.training;

import static cn.dingzhou.employment.training.SampleTraining.COURSES;
import static cn.dingzhou.employment.training.SampleTraining.PARTICIPATIONS;
import static cn.dingzhou.employment.training.SampleTraining.awaitLast;
import static cn.dingzhou.employment.training.SampleTraining.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who waits for a place, and who moves up. */
@QuarkusTest
@WithInfrastructure
class WaitingLineTest {

    private final SampleTraining training = new SampleTraining();

    @Inject
    SeenWorkers seen;

    @Test
    void theLineMovesUpInItsOrder() {
        String course = training.running();
        List<String> members = training.members(5);
        List<String> ids = members.stream()
                .map(member -> training.enrolled(course, member))
                .toList();
        training.read(ids.get(2)).body("stage", equalTo("WAITING")).body("placeInLine", equalTo(1));
        training.read(ids.get(4)).body("placeInLine", equalTo(3));

        training.withdraw(ids.get(3)).statusCode(200).body("stage", equalTo("WITHDRAWN"));
        training.withdraw(ids.get(0)).statusCode(200).body("endReason", equalTo("外出务工"));

        training.read(ids.get(2)).body("stage", equalTo("ENROLLED")).body("placeInLine", nullValue());
        training.read(ids.get(4)).body("stage", equalTo("WAITING")).body("placeInLine", equalTo(1));
        training.readCourse(course).body("enrolled", equalTo(2)).body("waiting", equalTo(1));
        awaitLast(Topics.TRAINING_PARTICIPATIONS, ids.get(0), state -> assertThat(state.stage())
                .isEqualTo(ParticipationStage.WITHDRAWN));
        awaitLast(Topics.TRAINING_PARTICIPATIONS, ids.get(2), state -> assertThat(state.stage())
                .isEqualTo(ParticipationStage.ENROLLED));
        assertThat(seen.timesOf(members.get(0))).isEqualTo(2);
        assertThat(seen.timesOf(members.get(2))).isEqualTo(1);
    }

    @Test
    void morePlacesAreForThoseWhoWaitLongest() {
        Map<String, Object> plan = training.aCourse();
        String course = training.plan(plan).extract().path("id");
        List<String> ids = training.members(5).stream()
                .map(member -> training.enrolled(course, member))
                .toList();
        plan.put("capacity", 4);

        training.officer()
                .request()
                .header("If-Match", training.etag(COURSES + "/" + course))
                .body(plan)
                .put(COURSES + "/" + course)
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(4))
                .body("waiting", equalTo(1));

        training.read(ids.get(3)).body("stage", equalTo("ENROLLED"));
        training.read(ids.get(4)).body("stage", equalTo("WAITING")).body("placeInLine", equalTo(1));
        plan.put("capacity", 3);
        training.officer()
                .request()
                .header("If-Match", training.etag(COURSES + "/" + course))
                .body(plan)
                .put(COURSES + "/" + course)
                .then()
                .statusCode(409)
                .body("code", equalTo("capacity-below-enrolled"));
    }

    @Test
    void parallelEnrolmentNeverPassesTheCapacity() throws InterruptedException {
        Map<String, Object> plan = training.aCourse();
        plan.put("capacity", 3);
        String course = training.plan(plan).extract().path("id");
        List<String> members = training.members(12);

        List<String> stages = AtOnce.call(members.stream()
                        .<Supplier<ValidatableResponse>>map(member -> () -> training.enrol(course, member))
                        .toList())
                .stream()
                .map(answer -> answer.statusCode(201).extract().<String>path("stage"))
                .toList();

        assertThat(Collections.frequency(stages, "ENROLLED")).isEqualTo(3);
        assertThat(Collections.frequency(stages, "WAITING")).isEqualTo(9);
        training.readCourse(course).body("enrolled", equalTo(3)).body("waiting", equalTo(9));
    }

    @Test
    void parallelWithdrawalsMoveUpAsManyAsLeave() throws InterruptedException {
        Map<String, Object> plan = training.aCourse();
        plan.put("capacity", 4);
        String course = training.plan(plan).extract().path("id");
        List<String> ids = training.members(7).stream()
                .map(member -> training.enrolled(course, member))
                .toList();

        AtOnce.call(ids.subList(0, 4).stream()
                        .<Supplier<ValidatableResponse>>map(id -> () -> training.withdraw(id))
                        .toList())
                .forEach(answer -> answer.statusCode(200));

        training.readCourse(course).body("enrolled", equalTo(3)).body("waiting", equalTo(0));
        training.officer()
                .request()
                .get(PARTICIPATIONS + "?stage=ENROLLED&course=" + course)
                .then()
                .body("items.id", containsInAnyOrder(ids.subList(4, 7).toArray()));
    }

    @Test
    void aCancelledCourseHasNobodyInIt() {
        String course = training.running();
        List<String> members = training.members(3);
        List<String> ids = members.stream()
                .map(member -> training.enrolled(course, member))
                .toList();

        training.step(course, "cancellation", Map.of("on", today().toString(), "reason", "疫情防控"))
                .statusCode(200)
                .body("stage", equalTo("CANCELLED"))
                .body("enrolled", equalTo(0))
                .body("waiting", equalTo(0))
                .body("steps.kind", contains("PLAN", "BEGIN", "CANCELLATION"))
                .body("steps[2].reason", equalTo("疫情防控"));

        ids.forEach(id -> training.read(id).body("stage", equalTo("WITHDRAWN")).body("endReason", equalTo("疫情防控")));
        training.enrol(course, training.member()).statusCode(409).body("code", equalTo("course-stage"));
        assertThat(seen.timesOf(members.get(0))).isEqualTo(2);
    }
}
