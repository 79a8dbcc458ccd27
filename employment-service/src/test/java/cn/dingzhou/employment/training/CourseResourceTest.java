package cn.dingzhou.employment.training;

import static cn.dingzhou.employment.training.SampleTraining.COURSES;
import static cn.dingzhou.employment.training.SampleTraining.awaitLast;
import static cn.dingzhou.employment.training.SampleTraining.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.events.CourseStage;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class CourseResourceTest {

    private static final String HEADER =
            "number,title,skill,provider,region,place,startsOn,endsOn,days,capacity,attendanceDue,finishedOn";

    private final SampleTraining training = new SampleTraining();

    @Test
    void aCourseIsPlannedBegunAndFinished() {
        String id = training.plan(training.aCourse())
                .statusCode(201)
                .body("stage", equalTo("PLANNED"))
                .body("daysDue", equalTo(8))
                .body("enrolled", equalTo(0))
                .extract()
                .path("id");
        training.step(id, "finish", Map.of("on", today().toString()))
                .statusCode(409)
                .body("code", equalTo("course-stage"));

        training.begin(id).statusCode(200).body("stage", equalTo("RUNNING"));
        training.finish(id)
                .statusCode(200)
                .body("stage", equalTo("FINISHED"))
                .body("steps.kind", contains("PLAN", "BEGIN", "FINISH"));

        awaitLast(
                Topics.TRAINING_COURSES, id, state -> assertThat(state.stage()).isEqualTo(CourseStage.FINISHED));
        training.step(id, "cancellation", Map.of("on", today().toString(), "reason", "疫情"))
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn,2020-01-01,ends-before-start",
        "endsOn,2099-01-01,too-long",
        "startsOn,1999-12-31,out-of-range",
        "startsOn,2101-01-01,out-of-range",
        "days,11,too-many-days",
        "days,0,min",
        "capacity,0,min",
        "capacity,10001,max",
        "attendanceDue,101,max",
        "attendanceDue,0,min",
        "region,130682108201,region-too-small",
        "title,'  ',plain-text",
        "number,a b,pattern"
    })
    void whatCannotBeIsRefused(String field, String value, String code) {
        Map<String, Object> course = training.aCourse();
        course.put(field, value.matches("\\d{1,5}") ? Integer.valueOf(value) : value);

        (field.equals("region")
                        ? JobFairs.asOfficer()
                                .request()
                                .body(course)
                                .post(COURSES)
                                .then()
                        : training.plan(course))
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/" + field));
    }

    @Test
    void aNumberIsTakenOnce() {
        Map<String, Object> course = training.aCourse();
        training.plan(course).statusCode(201);

        training.plan(course).statusCode(409).body("code", equalTo("training-course-exists"));
    }

    @Test
    void aStepOutsideThePlanIsRefused() {
        Map<String, Object> plan = training.aCourse();
        plan.put("endsOn", today().plusDays(3).toString());
        String id = training.plan(plan).extract().path("id");

        training.step(id, "begin", Map.of("on", today().minusDays(10).toString()))
                .statusCode(400)
                .body("errors.code", contains("before-first-day"));
        training.step(id, "begin", Map.of("on", today().plusDays(1).toString()))
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        training.begin(id).statusCode(200);
        training.finish(id).statusCode(400).body("errors.code", contains("before-last-day"));
        training.step(id, "cancellation", Map.of("on", today().toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void aChangeNeedsThePresentVersion() {
        Map<String, Object> plan = training.aCourse();
        String id = training.plan(plan).extract().path("id");
        String old = training.etag(COURSES + "/" + id);
        plan.put("place", "村委会");

        change(id, old, plan).statusCode(200).body("place", equalTo("村委会"));

        change(id, old, plan).statusCode(412);
        training.officer().request().body(plan).put(COURSES + "/" + id).then().statusCode(428);
        training.officer()
                .request()
                .header("If-Match", old)
                .body(Map.of("on", today().toString()))
                .post(COURSES + "/" + id + "/begin")
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsSettledDoesNotChange() {
        Map<String, Object> plan = training.aCourse();
        String id = training.plan(plan).extract().path("id");
        training.begin(id).statusCode(200);
        String participation = training.enrolled(id, training.member());
        training.attends(participation, 3);
        Map<String, Object> other = training.aCourse();
        other.put("startsOn", today().minusDays(8).toString());
        other.put("attendanceDue", 50);
        other.put("days", 9);
        other.put("finishedOn", today().toString());

        change(id, training.etag(COURSES + "/" + id), other)
                .statusCode(409)
                .body("code", equalTo("attendance-outside"));
        other.put("startsOn", today().minusDays(10).toString());
        change(id, training.etag(COURSES + "/" + id), other)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/number", "/finishedOn", "/startsOn", "/attendanceDue"));
        plan.put("days", 2);
        change(id, training.etag(COURSES + "/" + id), plan).statusCode(409).body("code", equalTo("attendance-outside"));
        plan.put("days", 3);
        change(id, training.etag(COURSES + "/" + id), plan).statusCode(200).body("daysDue", equalTo(3));
    }

    @Test
    void coursesAreListedByRegionStageDayAndSkill() {
        Map<String, Object> cooking = training.aCourse();
        cooking.put("skill", "烹饪");
        cooking.put("startsOn", "2020-05-06");
        cooking.put("endsOn", "2020-05-15");
        String first = training.plan(cooking).extract().path("id");
        String second = training.running();
        String list = COURSES + "?region=" + training.township();

        listed(list).body("items.id", contains(first, second));
        listed(list + "&skill=烹饪").body("items.id", contains(first));
        listed(list + "&stage=RUNNING").body("items.id", contains(second));
        listed(list + "&to=2020-05-06").body("items.id", contains(first));
        listed(list + "&from=2020-05-16").body("items.id", contains(second));
        assertThat(ExportCall.column(training.officer(), list, "id")).containsExactly(first, second);
        String next = listed(list + "&limit=1").extract().path("next");
        training.officer()
                .request()
                .queryParam("region", training.township())
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(COURSES)
                .then()
                .body("items.id", contains(second));
        training.officer().request().get(list + "&skil=x").then().statusCode(400);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String over = row("2019-05-06", "2019-05-15", "2019-05-15");
        String planned = row("2031-05-06", "2031-05-15", "");

        counts(send(HEADER, over, planned), 2, 0, 0, 0);
        counts(send(HEADER, over, planned), 0, 0, 2, 0);
        counts(send(HEADER, over.replace("文化站", "村委会"), planned.replace("文化站", "村委会")), 0, 1, 0, 1);

        listed(COURSES + "?region=" + training.township())
                .body("items.stage", contains("FINISHED", "PLANNED"))
                .body("items.place", contains("文化站", "村委会"));
    }

    @Test
    void aRecordThatIsWrongIsRejectedAlone() {
        ValidatableResponse ended = send(
                HEADER,
                row("2019-05-06", "2019-05-15", "2019-05-14"),
                row("2019-05-06", "2019-05-15", today().plusDays(3).toString()),
                row("2019-05-06", "2019-05-01", ""),
                row("2019-05-06", "2019-05-15", "").replace("," + training.township() + ",", ",130682999,"),
                row("2019-05-06", "2019-05-15", ""));

        counts(ended, 1, 0, 0, 4);
        assertThat(training.officer()
                        .request()
                        .get(ended.extract().<String>path("errorsUrl"))
                        .then()
                        .extract()
                        .asString())
                .contains("before-last-day", "in-the-future", "ends-before-start", "not-found");
    }

    private String row(String startsOn, String endsOn, String finishedOn) {
        return String.join(
                ",",
                "I-" + UUID.randomUUID(),
                "缝纫工初级班",
                "缝纫",
                "定州市职业技术教育中心",
                training.township(),
                "文化站",
                startsOn,
                endsOn,
                "10",
                "40",
                "80",
                finishedOn);
    }

    private ValidatableResponse send(String... lines) {
        return ImportCall.csv(training.officer(), COURSES, lines);
    }

    private ValidatableResponse change(String id, String ifMatch, Map<String, Object> plan) {
        return training.officer()
                .request()
                .header("If-Match", ifMatch)
                .body(plan)
                .put(COURSES + "/" + id)
                .then();
    }

    private ValidatableResponse listed(String list) {
        return training.officer().request().get(list).then().statusCode(200);
    }

    private static void counts(ValidatableResponse ended, int created, int updated, int unchanged, int rejected) {
        ended.body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(created))
                .body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
