package cn.dingzhou.employment.seeker;

import static cn.dingzhou.employment.seeker.SampleSeekers.OWN;
import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asSomebody;
import static cn.dingzhou.employment.seeker.SampleSeekers.phone;
import static cn.dingzhou.employment.seeker.SampleSeekers.read;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks for work by an account of their own. */
@QuarkusTest
@WithInfrastructure
class OwnSeekerTest {

    private final Tokens somebody = asSomebody();

    @Test
    void anybodyRegistersFromAnywhere() {
        String id = register(somebody, aSeeker(Map.of("region", "110101")))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("name", equalTo("王*"))
                .body("ownAccount", equalTo(true))
                .body("stage", equalTo("LOOKING"))
                .extract()
                .path("id");

        somebody.request().get(OWN).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void whoDidNotRegisterSeesNothing() {
        registered(aSeeker());
        register(asSomebody(), aSeeker()).statusCode(201);

        somebody.request().get(OWN).then().statusCode(404);
        change("\"0\"", aSeeker()).statusCode(404);
        step("pause", "\"0\"").statusCode(404);
    }

    @Test
    void anAccountRegistersOnce() {
        register(somebody, aSeeker()).statusCode(201);

        register(somebody, aSeeker()).statusCode(409).body("code", equalTo("seeker-exists"));
    }

    @Test
    void aPhoneThatIsRegisteredIsNotTakenOver() {
        String phone = phone();
        String id = registered(aSeeker(Map.of("phone", phone)));

        register(somebody, aSeeker(Map.of("phone", phone, "name", "李四")))
                .statusCode(409)
                .body("code", equalTo("phone-taken"))
                .body("detail", not(equalTo("王")));

        read(id).body("ownAccount", equalTo(false)).body("name", equalTo("王*"));
    }

    @Test
    void theOwnRegistrationIsChanged() {
        Map<String, Object> seeker = aSeeker();
        register(somebody, seeker).statusCode(201);
        seeker.put("wageWanted", 5200);

        change("\"9\"", seeker).statusCode(412);
        change("\"0\"", seeker).statusCode(200).body("wageWanted", equalTo(5200.0f));

        somebody.request().get(OWN).then().header("ETag", "\"1\"").body("wageWanted", equalTo(5200.0f));
    }

    @Test
    void theOwnSearchIsPausedAndResumed() {
        register(somebody, aSeeker()).statusCode(201);

        step("pause", "\"0\"").statusCode(200).body("stage", equalTo("PAUSED"));
        step("resume", "\"1\"").statusCode(200).body("stage", equalTo("LOOKING"));
    }

    @Test
    void othersAreNotSeenByWhoLooksForWork() {
        String id = registered(aSeeker());

        for (Tokens caller : new Tokens[] {somebody, Tokens.as("resident").in("130682")}) {
            caller.request().get(SEEKERS).then().statusCode(403);
            caller.request().get(SEEKERS + "/" + id).then().statusCode(403);
            caller.request().body(aSeeker()).post(SEEKERS).then().statusCode(403);
            caller.request()
                    .body(Map.of("phone", phone()))
                    .post(SEEKERS + "/search")
                    .then()
                    .statusCode(403);
            caller.request()
                    .body(Map.of("purpose", "电话通知面试"))
                    .post(SEEKERS + "/" + id + "/disclosures")
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"labour-officer", "registrar", "surveyor", "city-decider", "auditor", "viewer", "operator"})
    void theOwnDoorIsNotForOffices(String role) {
        Tokens officer = Tokens.as(role).in("130682");

        officer.request().get(OWN).then().statusCode(403);
        register(officer, aSeeker()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "city-decider", "auditor", "viewer"})
    void readersOfTheOfficesDoNotWrite(String role) {
        String id = registered(aSeeker());
        Tokens reader = Tokens.as(role).in("130682");

        reader.request().get(SEEKERS + "/" + id).then().statusCode(200);
        reader.request().get(SEEKERS).then().statusCode(200);
        reader.request().get(SEEKERS + "/export").then().statusCode(200);
        reader.request().body(aSeeker()).post(SEEKERS).then().statusCode(403);
        for (String step : new String[] {"pause", "resume"}) {
            reader.request()
                    .header("If-Match", "\"0\"")
                    .post(SEEKERS + "/" + id + "/" + step)
                    .then()
                    .statusCode(403);
        }
        reader.request()
                .header("If-Match", "\"0\"")
                .delete(SEEKERS + "/" + id + "/member")
                .then()
                .statusCode(403);
        reader.request()
                .body(Map.of("purpose", "电话通知面试"))
                .post(SEEKERS + "/" + id + "/disclosures")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenNothingIsShown() {
        assertThat(RestAssured.get(OWN).statusCode()).isEqualTo(401);
        assertThat(RestAssured.get(SEEKERS).statusCode()).isEqualTo(401);
    }

    private static ValidatableResponse register(Tokens caller, Map<String, Object> seeker) {
        return caller.request().body(seeker).post(OWN).then();
    }

    private ValidatableResponse change(String ifMatch, Map<String, Object> seeker) {
        return somebody.request()
                .header("If-Match", ifMatch)
                .body(seeker)
                .put(OWN)
                .then();
    }

    private ValidatableResponse step(String step, String ifMatch) {
        return somebody.request()
                .header("If-Match", ifMatch)
                .post(OWN + "/" + step)
                .then();
    }
}
