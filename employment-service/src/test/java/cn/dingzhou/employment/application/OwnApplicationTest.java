package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationCase.APPLICATIONS;
import static cn.dingzhou.employment.application.ApplicationCase.openPost;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.asSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.seeker.SampleSeekers;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever looks for work does with their own applications. */
@QuarkusTest
@WithInfrastructure
class OwnApplicationTest {

    private static final String OWN = "/api/v1/own-applications";

    private final Tokens somebody = asSomebody();

    @BeforeEach
    void register() {
        register(somebody);
    }

    @Test
    void somebodyAppliesAndAcceptsTheOffer() {
        String id = apply(openPost(Map.of()))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("postTitle", equalTo("缝纫工"))
                .body("stage", equalTo("APPLIED"))
                .extract()
                .path("id");
        offer(id);

        take(somebody, id, "acceptance", "\"0\"").statusCode(412);
        take(somebody, id, "acceptance", "\"1\"").statusCode(200).body("stage", equalTo("ACCEPTED"));

        somebody.request()
                .get(OWN)
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("stage", contains("ACCEPTED"));
        asOfficer()
                .request()
                .get(APPLICATIONS + "/" + id)
                .then()
                .body("steps.kind", contains("APPLICATION", "OFFER", "ACCEPTANCE"));
    }

    @ParameterizedTest
    @CsvSource({"decline, DECLINED", "withdrawal, WITHDRAWN"})
    void somebodyDeclinesOrWithdraws(String step, String stage) {
        String id = apply(openPost(Map.of())).extract().path("id");
        offer(id);

        take(somebody, id, step, "\"1\"").statusCode(200).body("stage", equalTo(stage));
    }

    @Test
    void whyTheyWereNotTakenIsTold() {
        String id = apply(openPost(Map.of())).extract().path("id");
        asOfficer()
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", ApplicationCase.day(0), "reason", "FILLED", "note", "已招满"))
                .post(APPLICATIONS + "/" + id + "/refusal")
                .then()
                .statusCode(200);

        ValidatableResponse own = somebody.request().get(OWN + "/" + id).then().statusCode(200);

        own.body("stage", equalTo("REFUSED")).body("reason", equalTo("FILLED")).body("note", equalTo("已招满"));
        assertThat(own.extract().asString()).doesNotContain("takenBy");
    }

    @Test
    void whatIsWrongIsToldAtThePost() {
        apply(openPost(Map.of("education", "BACHELOR_AND_ABOVE")))
                .statusCode(400)
                .body("errors.pointer", contains("/postId"))
                .body("errors.code", contains("education-below"));
        String post = openPost(Map.of());
        apply(post).statusCode(201);
        apply(post).statusCode(409).body("code", equalTo("application-exists"));
    }

    @Test
    void anothersApplicationDoesNotExist() {
        String id = apply(openPost(Map.of())).extract().path("id");
        Tokens other = asSomebody();
        register(other);

        other.request().get(OWN).then().statusCode(200).body("$", empty());
        other.request().get(OWN + "/" + id).then().statusCode(404);
        for (String step : new String[] {"acceptance", "decline", "withdrawal"}) {
            take(other, id, step, "\"0\"").statusCode(404);
        }
    }

    @Test
    void whoDidNotRegisterDoesNotApply() {
        Tokens stranger = asSomebody();

        stranger.request()
                .body(Map.of("postId", openPost(Map.of())))
                .post(OWN)
                .then()
                .statusCode(404);
        stranger.request().get(OWN).then().statusCode(404);
    }

    @Test
    void theOfficesApplicationsAreNotForSeekers() {
        String id = apply(openPost(Map.of())).extract().path("id");

        somebody.request().get(APPLICATIONS).then().statusCode(403);
        somebody.request().get(APPLICATIONS + "/" + id).then().statusCode(403);
        somebody.request().get(APPLICATIONS + "/export").then().statusCode(403);
        somebody.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", ApplicationCase.day(0)))
                .post(APPLICATIONS + "/" + id + "/offer")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labour-officer", "registrar", "surveyor", "city-decider", "auditor", "viewer", "operator"})
    void theOwnDoorIsNotForOffices(String role) {
        Tokens officer = Tokens.as(role).in("130682");

        officer.request().get(OWN).then().statusCode(403);
        officer.request()
                .body(Map.of("postId", openPost(Map.of())))
                .post(OWN)
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenNothingIsShown() {
        assertThat(RestAssured.get(OWN).statusCode()).isEqualTo(401);
    }

    private static void register(Tokens caller) {
        caller.request().body(aSeeker()).post(SampleSeekers.OWN).then().statusCode(201);
    }

    private ValidatableResponse apply(String post) {
        return somebody.request().body(Map.of("postId", post)).post(OWN).then();
    }

    private static void offer(String id) {
        asOfficer()
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", ApplicationCase.day(0)))
                .post(APPLICATIONS + "/" + id + "/offer")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse take(Tokens caller, String id, String step, String ifMatch) {
        return caller.request()
                .header("If-Match", ifMatch)
                .post(OWN + "/" + id + "/" + step)
                .then();
    }
}
