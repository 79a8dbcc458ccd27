package cn.dingzhou.employment.post;

import static cn.dingzhou.employment.Enterprises.POSTS;
import static cn.dingzhou.employment.Enterprises.aStandingPost;
import static cn.dingzhou.employment.Enterprises.anEnterprise;
import static cn.dingzhou.employment.Enterprises.offer;
import static cn.dingzhou.employment.Enterprises.register;
import static cn.dingzhou.employment.Enterprises.verified;
import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.employment.Enterprises;
import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class StandingPostTest {

    @Inject
    Vacancies vacancies;

    @Test
    void aPostStandsBesideFairsAndIsToldOf() {
        Map<String, Object> post = aStandingPost();
        post.putAll(Map.of(
                "minAge",
                18,
                "maxAge",
                50,
                "education",
                "初中",
                "skills",
                List.of(" ＣＮＣ ", "cnc", "平缝"),
                "reserved",
                true));
        ValidatableResponse offered = offer(verified(), post).statusCode(201);
        String id = offered.extract().path("id");

        asOfficer()
                .request()
                .get(offered.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("fairId", nullValue())
                .body("education", equalTo("JUNIOR_HIGH"))
                .body("skills", contains("cnc", "平缝"))
                .body("reserved", equalTo(true))
                .body("filled", equalTo(0))
                .body("stage", equalTo("OPEN"));
        step(asOfficer(), id, "\"0\"", "closure").statusCode(200);
        step(asOfficer(), id, "\"1\"", "closure").statusCode(409).body("code", equalTo("post-closed"));
        step(asOfficer(), id, "\"1\"", "reopening").statusCode(200);
        step(asOfficer(), id, "\"2\"", "reopening").statusCode(409).body("code", equalTo("post-open"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.POSTS).about(id))
                        .extracting(Envelope::type)
                        .containsExactly("post.offered.v1", "post.changed.v1", "post.changed.v1"));
    }

    @Test
    void onlyAVerifiedEnterpriseOffersBesideFairs() {
        String registered = register(anEnterprise()).extract().path("id");

        offer(registered, aStandingPost()).statusCode(409).body("code", equalTo("enterprise-unverified"));
        offer(UUID.randomUUID().toString(), aStandingPost()).statusCode(404);
    }

    @Test
    void anEnterpriseGivesANumberOnce() {
        String enterprise = verified();
        Map<String, Object> post = aStandingPost();
        offer(enterprise, post).statusCode(201);

        offer(enterprise, post).statusCode(409).body("code", equalTo("post-exists"));
        offer(verified(), post).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "wageMin,   0,          /wageMin,   positive",
        "wageMin,   9000,       /wageMax,   wage-upside-down",
        "maxAge,    17,         /maxAge,    age-upside-down",
        "minAge,    12,         /minAge,    min",
        "openUntil, 2020-01-01, /openUntil, ends-before-start",
        "education, 博士后,        /education, unknown-word",
        "skills,    平缝,         /skills,    wrong-type",
        "headcount, 0,          /headcount, positive"
    })
    void aFieldThatIsWrongIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> post = aStandingPost();
        post.put("minAge", 18);
        post.put(field, value.matches("\\d+") ? Integer.valueOf(value) : value);

        offer(verified(), post)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void tooManySkillsOrTooLongOnesAreRefused() {
        Map<String, Object> post = aStandingPost();
        post.put("skills", List.of("缝".repeat(21)));
        offer(verified(), post).statusCode(400).body("errors.pointer", contains("/skills/0"));
        post.put("skills", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"));
        offer(verified(), post).statusCode(400).body("errors.pointer", contains("/skills"));
    }

    @Test
    void aChangeNeverLooksForFewerThanWereFound() {
        Map<String, Object> post = aStandingPost();
        String id = offer(verified(), post).extract().path("id");
        QuarkusTransaction.requiringNew().run(() -> vacancies.fill(UUID.fromString(id)));
        QuarkusTransaction.requiringNew().run(() -> vacancies.fill(UUID.fromString(id)));

        post.put("headcount", 1);
        change(asOfficer(), id, "\"2\"", post).statusCode(409).body("code", equalTo("headcount-below-filled"));
        post.put("headcount", 2);
        change(asOfficer(), id, "\"0\"", post).statusCode(412);
        change(asOfficer(), id, "\"2\"", post).statusCode(200).body("filled", equalTo(2));
        change(asOfficer(), id, "\"3\"", post).statusCode(200).header("ETag", "\"3\"");
        post.put("postNumber", "S-0");
        change(asOfficer(), id, "\"3\"", post).statusCode(400).body("errors.code", contains("fixed"));
    }

    @Test
    void aChangeOfAPostAtAFairIsCountedThere() {
        String fair = planned();
        Map<String, Object> post = JobFairs.aPost();
        String id = JobFairs.offer(fair, post).extract().path("id");
        Map<String, Object> other = aStandingPost();
        other.putAll(Map.of("postNumber", "A-01", "headcount", 40));

        change(asOfficer(), id, "\"0\"", other).statusCode(200).body("fairId", equalTo(fair));

        JobFairs.read(fair).body("vacancies", equalTo(40));
    }

    @Test
    void aListIsFilteredAndExported() {
        String enterprise = verified();
        Map<String, Object> post = aStandingPost();
        post.putAll(Map.of("region", "130682701", "reserved", true));
        String id = offer(enterprise, post).extract().path("id");
        Map<String, Object> other = aStandingPost();
        other.putAll(Map.of("region", "130682701", "title", "保洁员"));
        String closed = offer(enterprise, other).extract().path("id");
        step(asOfficer(), closed, "\"0\"", "closure").statusCode(200);

        list("region=130682701").body("items.id", contains(id, closed));
        list("region=130682701&stage=CLOSED").body("items.id", contains(closed));
        list("region=130682701&reserved=true").body("items.id", contains(id));
        list("region=130682701&openOn=" + post.get("openFrom")).body("items.id", contains(id));
        list("region=130682701&openOn=2001-01-01").body("items", hasSize(0));
        list("enterprise=" + enterprise).body("items", hasSize(2));
        list("fair=" + UUID.randomUUID()).body("items", hasSize(0));
        asOfficer()
                .request()
                .queryParam("region", "130682701")
                .queryParam("text", "保洁")
                .get(POSTS)
                .then()
                .body("items.id", contains(closed));
        String next = list("region=130682701&limit=1").extract().path("next");
        list("region=130682701&limit=1&cursor=" + next).body("items.id", contains(closed));
        String address = POSTS + "?region=130682701";
        assertThat(ExportCall.column(asOfficer(), address, "title"))
                .containsExactly("细纱挡车工", "保洁员")
                .isEqualTo(ExportCall.field(asOfficer(), address, "title"));
    }

    @Test
    void anotherTownshipsPostIsNotThere() {
        String id = offer(verified(), aStandingPost()).extract().path("id");
        Tokens neighbour = asOfficerOf("130682109");

        neighbour.request().get(POSTS + "/" + id).then().statusCode(404);
        neighbour.request().get(POSTS + "?region=" + EAST_WANG).then().body("items", hasSize(0));
        Tokens.as("labour-officer").request().get(POSTS).then().body("items", hasSize(0));
        change(neighbour, id, "\"0\"", aStandingPost()).statusCode(404);
        step(neighbour, id, "\"0\"", "closure").statusCode(404);
        step(neighbour, id, "\"0\"", "reopening").statusCode(404);
        neighbour
                .request()
                .body(aStandingPost())
                .post(Enterprises.ADDRESS + "/" + verified() + "/posts")
                .then()
                .statusCode(404);
        step(asOfficerOf(EAST_WANG), id, "\"0\"", "closure").statusCode(200);
    }

    @Test
    void aTownshipsOfficerManagesWhatIsAtItsFair() {
        Map<String, Object> post = JobFairs.aPost();
        post.put("region", "130682109");
        String id = JobFairs.offer(planned(), post).extract().path("id");

        asOfficerOf(EAST_WANG).request().get(POSTS + "/" + id).then().statusCode(200);
        asOfficerOf("130682109").request().get(POSTS + "/" + id).then().statusCode(200);
        step(asOfficerOf("130682109"), id, "\"0\"", "closure").statusCode(404);
        step(asOfficerOf(EAST_WANG), id, "\"0\"", "closure").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "city-decider", "auditor", "viewer"})
    void othersReadButDoNotWrite(String role) {
        String enterprise = verified();
        String id = offer(enterprise, aStandingPost()).extract().path("id");
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(POSTS).then().statusCode(200);
        other.request().get(POSTS + "/" + id).then().statusCode(200);
        change(other, id, "\"0\"", aStandingPost()).statusCode(403);
        step(other, id, "\"0\"", "closure").statusCode(403);
        other.request()
                .body(aStandingPost())
                .post(Enterprises.ADDRESS + "/" + enterprise + "/posts")
                .then()
                .statusCode(403);
        Tokens.as("operator").in("130682").request().get(POSTS).then().statusCode(403);
        asOfficer().forged().request().get(POSTS).then().statusCode(401);
    }

    private static ValidatableResponse list(String query) {
        return asOfficer().request().get(POSTS + "?" + query).then().statusCode(200);
    }

    private static ValidatableResponse change(Tokens caller, String id, String ifMatch, Map<String, Object> post) {
        return caller.request()
                .header("If-Match", ifMatch)
                .body(post)
                .put(POSTS + "/" + id)
                .then();
    }

    private static ValidatableResponse step(Tokens caller, String id, String ifMatch, String step) {
        return caller.request()
                .header("If-Match", ifMatch)
                .post(POSTS + "/" + id + "/" + step)
                .then();
    }
}
