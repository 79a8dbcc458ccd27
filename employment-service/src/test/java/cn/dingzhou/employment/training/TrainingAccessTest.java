package cn.dingzhou.employment.training;

import static cn.dingzhou.employment.training.SampleTraining.COURSES;
import static cn.dingzhou.employment.training.SampleTraining.PARTICIPATIONS;
import static cn.dingzhou.employment.training.SampleTraining.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write which courses and participations. */
@QuarkusTest
@WithInfrastructure
class TrainingAccessTest {

    private final SampleTraining training = new SampleTraining();

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "city-decider", "auditor", "viewer"})
    void othersReadButDoNotWrite(String role) {
        String course = training.running();
        String id = training.enrolled(course, training.member());
        Tokens other = training.as(role);

        for (String path : List.of(
                COURSES,
                COURSES + "/export",
                COURSES + "/" + course,
                COURSES + "/" + course + "/participations",
                COURSES + "/" + course + "/participations/export",
                PARTICIPATIONS,
                PARTICIPATIONS + "/export",
                PARTICIPATIONS + "/" + id,
                "/api/v1/training-statistics?from=2020&to=2021")) {
            other.request().get(path).then().statusCode(200);
        }
        other.request().body(training.aCourse()).post(COURSES).then().statusCode(403);
        other.request()
                .header("If-Match", "\"0\"")
                .body(training.aCourse())
                .put(COURSES + "/" + course)
                .then()
                .statusCode(403);
        for (String step : List.of("begin", "finish", "cancellation")) {
            other.request()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("on", today().toString(), "reason", "疫情"))
                    .post(COURSES + "/" + course + "/" + step)
                    .then()
                    .statusCode(403);
        }
        other.request()
                .body(Map.of("memberId", id))
                .post(COURSES + "/" + course + "/participations")
                .then()
                .statusCode(403);
        for (String step : List.of("withdrawal", "completion")) {
            other.request()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("on", today().toString(), "reason", "疫情"))
                    .post(PARTICIPATIONS + "/" + id + "/" + step)
                    .then()
                    .statusCode(403);
        }
        String day = PARTICIPATIONS + "/" + id + "/attendance/" + today();
        other.request().put(day).then().statusCode(403);
        other.request().delete(day).then().statusCode(403);
        for (String imports : List.of(COURSES, PARTICIPATIONS, COURSES + "/" + course + "/attendance")) {
            other.request()
                    .contentType("text/csv; charset=UTF-8")
                    .body("number")
                    .post(imports + "/imports")
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "operator", "resident", "job-seeker"})
    void theRestDoNotEvenRead(String role) {
        for (String path : List.of(COURSES, PARTICIPATIONS, "/api/v1/training-statistics?from=2020&to=2021")) {
            training.as(role).request().get(path).then().statusCode(403);
            RestAssured.get(path).then().statusCode(401);
        }
    }

    @Test
    void anotherTownshipsCourseDoesNotExist() {
        String course = training.running();
        String id = training.enrolled(course, training.member());
        SampleTraining neighbours = new SampleTraining();
        Tokens neighbour = neighbours.officer();

        for (String path : List.of(
                COURSES + "/" + course,
                COURSES + "/" + course + "/participations",
                COURSES + "/" + course + "/participations/export",
                PARTICIPATIONS + "/" + id)) {
            neighbour.request().get(path).then().statusCode(404);
        }
        neighbour
                .request()
                .get(COURSES + "?region=" + training.township())
                .then()
                .body("items", empty());
        neighbour.request().get(PARTICIPATIONS + "?course=" + course).then().body("items", empty());
        neighbour
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("on", today().toString()))
                .post(COURSES + "/" + course + "/finish")
                .then()
                .statusCode(404);
        neighbour
                .request()
                .body(Map.of("memberId", neighbours.member()))
                .post(COURSES + "/" + course + "/participations")
                .then()
                .statusCode(404);
        neighbour
                .request()
                .put(PARTICIPATIONS + "/" + id + "/attendance/" + today())
                .then()
                .statusCode(404);
        neighbour.request().body(training.aCourse()).post(COURSES).then().statusCode(404);
        neighbours
                .enrol(neighbours.planned(), training.member())
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
    }

    @Test
    void aParticipationIsSeenFromThePersonsVillageToo() {
        String course = training.running();
        SampleTraining home = new SampleTraining();
        String id = Tokens.as("labour-officer")
                .in("130682")
                .request()
                .body(Map.of("memberId", home.member()))
                .post(COURSES + "/" + course + "/participations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        training.read(id).statusCode(200);
        Tokens.as("registrar")
                .in(home.village())
                .request()
                .get(PARTICIPATIONS)
                .then()
                .body("items.id", contains(id))
                .body("items.courseTitle", contains("缝纫工初级班"));
        Tokens.as("registrar")
                .in(home.township() + "202")
                .request()
                .get(PARTICIPATIONS)
                .then()
                .body("items", empty());
        // Attendance is kept where the course is held.
        home.attend(id, today()).statusCode(404);
        home.complete(id).statusCode(404);
        home.withdraw(id).statusCode(200).body("stage", equalTo("WITHDRAWN"));
    }
}
