package cn.dingzhou.employment.seeker;

import static cn.dingzhou.employment.application.ApplicationCase.APPLICATIONS;
import static cn.dingzhou.employment.application.ApplicationCase.day;
import static cn.dingzhou.employment.seeker.SampleSeekers.OWN;
import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.testing.Superuser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.employment.Enterprises;
import cn.dingzhou.employment.training.SampleTraining;
import cn.dingzhou.events.Topic;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Steps on the way to an erasure, and where it is seen. */
final class ErasureCase {

    static String standingPost() {
        return Enterprises.offer(Enterprises.verified(), Enterprises.aStandingPost())
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse step(String application, String step, String note) {
        return change(APPLICATIONS + "/" + application, step, Map.of("on", day(0), "note", note));
    }

    static String placement(String seeker, String startedOn) {
        return asOfficer()
                .request()
                .body(Map.of(
                        "seekerId",
                        seeker,
                        "channel",
                        "OWN_SEARCH",
                        "employer",
                        "定州市体育用品厂",
                        "workRegion",
                        "130682",
                        "startedOn",
                        startedOn,
                        "monthlyWage",
                        3000))
                .post("/api/v1/placements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void end(String placement, Map<String, Object> how) {
        change("/api/v1/placements/" + placement, "end", how).statusCode(200);
    }

    static void visit(String placement, String on, String note) {
        String followUp = get("/api/v1/placements/" + placement).extract().path("followUps[0].id");
        change(
                        "/api/v1/follow-ups/" + followUp,
                        "visit",
                        Map.of("visitedOn", on, "atWork", true, "monthlyWage", 3000, "note", note))
                .statusCode(200);
    }

    private static ValidatableResponse change(String address, String step, Map<String, Object> body) {
        return asOfficer()
                .request()
                .header("If-Match", asOfficer().request().get(address).header("ETag"))
                .body(new HashMap<>(body))
                .post(address + "/" + step)
                .then();
    }

    static ValidatableResponse get(String address) {
        return asOfficer().request().get(address).then();
    }

    static String statistics(String fair) {
        return get("/api/v1/job-fairs/" + fair + "/statistics")
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What the published figures are held against. */
    static List<Object> sums() {
        return Stream.of(2020, SampleTraining.today().getYear())
                .<Object>map(year -> Tokens.as("auditor")
                        .in("130682")
                        .request()
                        .get("/api/v1/services/employment-service/sums?year=" + year)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items"))
                .toList();
    }

    static void refused(String id, String code) {
        erase(id)
                .statusCode(409)
                .body("code", equalTo("erasure-refused"))
                .body("errors.code", contains(code))
                .body("errors.message", everyItem(notNullValue()));
    }

    static ValidatableResponse erase(String id) {
        return erase(asOfficer(), id);
    }

    static ValidatableResponse erase(Tokens caller, String id) {
        return erase(caller, id, Map.of("reason", "CONSENT_WITHDRAWN"));
    }

    static ValidatableResponse erase(Tokens caller, String id, Map<String, String> body) {
        return caller.request().body(body).post(SEEKERS + "/" + id + "/erasure").then();
    }

    static ValidatableResponse eraseOwn(Tokens caller) {
        return caller.request().post(OWN + "/erasure").then();
    }

    static void assertTombstone(Topic<?> topic, String key) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(EventTopic.of(topic).about(key))
                        .last()
                        .satisfies(last -> assertThat(last.body()).isNull()));
    }

    /** As it is stored: encrypted, and the index to search by. */
    static List<String> stored(String id) {
        return texts("select unnest(array[name, phone, phone_index]) from seeker where id = cast(? as uuid)", id);
    }

    static int keptAnswers(String id) {
        return texts("select key from idempotency_key where body like '%' || ? || '%'", id)
                .size();
    }

    static List<String> audited(String id) {
        return texts(
                "select action || ' ' || reason from audit_entry where object = 'seekers/' || ? and action like '%erased'",
                id);
    }

    private ErasureCase() {}
}
