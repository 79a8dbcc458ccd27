package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.employment.JobFairs.ADDRESS;
import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.plan;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.JobFairs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class JobFairResourceTest {

    @Test
    void aPlannedFairCanBeRead() {
        Map<String, Object> fair = aFair();

        ValidatableResponse planned = plan(fair).statusCode(201).header("ETag", "\"0\"");

        asOfficer()
                .request()
                .get(planned.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("number", equalTo(fair.get("number")))
                .body("theme", equalTo("助力脱贫攻坚"))
                .body("mode", equalTo("ON_SITE"))
                .body("region", equalTo(EAST_WANG))
                .body("places", contains("东旺镇文化广场"))
                .body("state", equalTo("CLOSED"))
                .body("startsOn", equalTo("2021-02-01"))
                .body("endsOn", equalTo("2021-03-31"))
                .body("enterprises", equalTo(0))
                .body("posts", equalTo(0))
                .body("vacancies", equalTo(0));
    }

    @Test
    void whatHappensToAFairIsPublished() {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("startsOn", "2099-05-01", "endsOn", "2099-05-02"));
        String id = plan(fair).extract().path("id");
        fair.put("endsOn", "2099-05-03");

        change(id, "\"0\"", fair).statusCode(200).header("ETag", "\"1\"");
        delete(asOfficer(), id, "\"1\"").statusCode(204);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<Envelope> events = EventTopic.of(Topics.JOB_FAIRS).about(id);
            assertThat(events)
                    .extracting(Envelope::type)
                    .containsExactly("job-fair.planned.v1", "job-fair.changed.v1", "job-fair.deleted.v1");
            assertThat(events).extracting(Envelope::version).containsExactly(0L, 1L, 2L);
            assertThat(events.get(2).body()).isNull();
        });
        read(id).statusCode(404);
    }

    @Test
    void aNumberIsGivenOnce() {
        Map<String, Object> fair = aFair();
        plan(fair).statusCode(201);

        plan(fair).statusCode(409).body("code", equalTo("job-fair-exists"));
    }

    @Test
    void theSameKeyPlansItOnce() {
        Map<String, Object> fair = aFair();
        String key = UUID.randomUUID().toString();
        String first = planWith(key, fair).statusCode(201).extract().path("id");

        planWith(key, fair).statusCode(201).body("id", equalTo(first));

        fair.put("theme", "春风行动");
        planWith(key, fair).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn,   2021-01-31,   /endsOn,   ends-before-start",
        "endsOn,   2021-02-30,   /endsOn,   wrong-type",
        "mode,     OUTSIDE,      /mode,     unknown-word",
        "region,   1306821,      /region,   wrong-type",
        "region,   130682108201, /region,   region-too-small",
        "number,   'F 1',        /number,   pattern",
        "theme,    '',           /theme,    plain-text",
        "tehme,    x,            /tehme,    unknown-field"
    })
    void aFieldThatIsWrongIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> fair = aFair();
        fair.put(field, value);

        plan(fair).statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        plan(Map.of("places", List.of("广场")))
                .statusCode(400)
                .body("errors.pointer", contains("/endsOn", "/mode", "/number", "/region", "/startsOn", "/theme"));
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        Map<String, Object> fair = aFair();
        String id = plan(fair).extract().path("id");
        fair.put("theme", "春风行动");
        asOfficer().request().body(fair).put(ADDRESS + "/" + id).then().statusCode(428);

        change(id, "\"0\"", fair).statusCode(200).body("theme", equalTo("春风行动"));

        change(id, "\"0\"", fair).statusCode(412).body("code", equalTo("version-stale"));
        change(id, "\"1\"", fair).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aFairThatHasStartedIsNotDeleted() {
        String id = planned();

        delete(asOfficer(), id, "\"0\"").statusCode(409).body("code", equalTo("job-fair-started"));

        read(id).statusCode(200);
    }

    @Test
    void aFairIsDeletedWithItsPostsFromTheVersionThatWasRead() {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("startsOn", "2099-05-01", "endsOn", "2099-05-02"));
        String id = plan(fair).extract().path("id");
        offer(id, aPost()).statusCode(201);

        asOfficer().request().delete(ADDRESS + "/" + id).then().statusCode(428);
        delete(asOfficer(), id, "\"0\"").statusCode(412);
        delete(asOfficer(), id, "\"1\"").statusCode(204);

        asOfficer().request().get(ADDRESS + "/" + id + "/posts").then().statusCode(404);
    }

    @Test
    void anExportHasTheRowsOfItsList() {
        String list = ADDRESS + "?region=130682399&theme=春风行动";
        plan(in("130682399", "2010-03-01", "2010-03-02", "春风行动")).statusCode(201);
        plan(in("130682399", "2010-01-01", "2010-01-31", "春风行动")).statusCode(201);
        plan(in("130682399", "2010-02-01", "2010-02-02", "民营企业招聘月")).statusCode(201);

        assertThat(ExportCall.column(asOfficer(), list, "startsOn"))
                .containsExactly("2010-01-01", "2010-03-01")
                .isEqualTo(ExportCall.field(asOfficer(), list, "startsOn"));
        Tokens.as("operator")
                .in("130682")
                .request()
                .get(ADDRESS + "/export")
                .then()
                .statusCode(403);
    }

    @Test
    void aListIsFilteredByRegionDaysAndTheme() {
        String township = "130682301";
        plan(in(township, "2010-03-01", "2010-03-02", "春风行动")).statusCode(201);
        plan(in(township, "2010-01-01", "2010-01-31", "春风行动")).statusCode(201);
        plan(in(township, "2010-02-01", "2010-02-02", "民营企业招聘月")).statusCode(201);

        list("region=" + township)
                .body("items.startsOn", contains("2010-01-01", "2010-02-01", "2010-03-01"))
                .body("next", nullValue());
        list("region=" + township + "&theme=春风行动").body("items.startsOn", contains("2010-01-01", "2010-03-01"));
        list("region=" + township + "&from=2010-01-31&to=2010-02-01")
                .body("items.startsOn", contains("2010-01-01", "2010-02-01"));
        list("region=130682&to=2010-12-31").body("items.region", hasItem(township));
        list("region=130682302").body("items", hasSize(0));
    }

    @Test
    void aListGoesOnAfterItsCursor() {
        String township = "130682303";
        plan(in(township, "2010-01-01", "2010-01-31", "春风行动")).statusCode(201);
        plan(in(township, "2010-01-01", "2010-01-31", "春风行动")).statusCode(201);
        plan(in(township, "2010-01-02", "2010-01-31", "春风行动")).statusCode(201);

        String next = list("limit=2&region=" + township)
                .body("items.startsOn", contains("2010-01-01", "2010-01-01"))
                .extract()
                .path("next");

        list("limit=2&region=" + township + "&cursor=" + next)
                .body("items.startsOn", contains("2010-01-02"))
                .body("next", nullValue());
        refused("limit=2&region=130682304&cursor=" + next, "/cursor");
    }

    @ParameterizedTest
    @CsvSource({"limit=1000000, /limit", "cursor=AAAA, /cursor", "region=13, /region", "from=2020-02-30, /from"})
    void aQueryThatIsWrongIsNamed(String query, String pointer) {
        refused(query, pointer);
    }

    private static Map<String, Object> in(String township, String startsOn, String endsOn, String theme) {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("region", township, "startsOn", startsOn, "endsOn", endsOn, "theme", theme));
        return fair;
    }

    private static ValidatableResponse planWith(String key, Map<String, Object> fair) {
        return asOfficer()
                .request()
                .header("Idempotency-Key", key)
                .body(fair)
                .post(ADDRESS)
                .then();
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, Object> fair) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .body(fair)
                .put(ADDRESS + "/" + id)
                .then();
    }

    private static ValidatableResponse delete(Tokens caller, String id, String ifMatch) {
        return caller.request()
                .header("If-Match", ifMatch)
                .delete(ADDRESS + "/" + id)
                .then();
    }

    private static ValidatableResponse list(String query) {
        return asOfficer().request().get(ADDRESS + "?" + query).then().statusCode(200);
    }

    private static void refused(String query, String pointer) {
        asOfficer()
                .request()
                .get(ADDRESS + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }
}
