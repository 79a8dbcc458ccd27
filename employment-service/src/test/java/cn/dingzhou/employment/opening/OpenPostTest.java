package cn.dingzhou.employment.opening;

import static cn.dingzhou.employment.Enterprises.asSecondOfficer;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.opening.OnOffer.POSTS;
import static cn.dingzhou.employment.opening.OnOffer.fair;
import static cn.dingzhou.employment.opening.OnOffer.find;
import static cn.dingzhou.employment.opening.OnOffer.newTownship;
import static cn.dingzhou.employment.opening.OnOffer.offered;
import static cn.dingzhou.employment.opening.OnOffer.openFair;
import static cn.dingzhou.employment.opening.OnOffer.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.employment.Enterprises;
import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody without an account finds. */
@QuarkusTest
@WithInfrastructure
class OpenPostTest {

    @Test
    void aStandingPostIsFoundByAnybodyUntilItCloses() {
        String township = newTownship();
        String id = offered(township, Map.of());

        find("region=" + township)
                .body("items.id", contains(id))
                .body("items[0].title", equalTo("细纱挡车工"))
                .body("items[0].contact", nullValue())
                .body("items[0].distance", nullValue());
        RestAssured.get(POSTS + "/" + id).then().statusCode(200).body("wageMin", equalTo(4000.0f));

        step(id, "\"0\"", "closure").statusCode(200).body("stage", equalTo("CLOSED"));
        find("region=" + township).body("items", hasSize(0));
        RestAssured.get(POSTS + "/" + id).then().statusCode(404);

        step(id, "\"1\"", "reopening").statusCode(200);
        find("region=" + township).body("items", hasSize(1));
    }

    @Test
    void onlyWhatIsOpenTodayIsFound() {
        String township = newTownship();
        offered(township, Map.of("openFrom", today().plusDays(1).toString()));
        offered(township, Map.of("openUntil", today().minusDays(1).toString()));
        String open = offered(township, Map.of("openFrom", today().toString(), "openUntil", today().toString()));

        find("region=" + township).body("items.id", contains(open));
    }

    @Test
    void aPostAtAFairNeedsNoVerifiedEnterpriseButNoRefusedOne() {
        String township = newTownship();
        String fair = openFair(township);
        Map<String, Object> post = aPost();
        post.put("region", township);
        ValidatableResponse offered = JobFairs.offer(fair, post).statusCode(201);
        find("fair=" + fair)
                .body("items", hasSize(1))
                .body("items[0].openUntil", equalTo(today().plusDays(1).toString()));

        Map<String, Object> enterprise = Enterprises.anEnterprise();
        enterprise.putAll(Map.of("code", post.get("enterpriseCode"), "name", post.get("enterpriseName")));
        String id = Enterprises.register(enterprise).extract().path("id");
        asSecondOfficer()
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "营业执照已吊销"))
                .post(Enterprises.ADDRESS + "/" + id + "/refusal")
                .then()
                .statusCode(200);

        find("fair=" + fair).body("items", hasSize(0));
        RestAssured.get(POSTS + "/" + offered.extract().path("id")).then().statusCode(404);
        post.put("postNumber", "A-02");
        JobFairs.offer(fair, post).statusCode(409).body("code", equalTo("enterprise-refused"));
    }

    @Test
    void anAnswerIsKeptUntilItIsAnother() {
        String township = newTownship();
        String address = POSTS + "?region=" + township;
        offered(township, Map.of());
        String tag = RestAssured.get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=30")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "public, max-age=30");
        offered(township, Map.of());
        given().header("If-None-Match", tag).get(address).then().statusCode(200).header("ETag", not(tag));
    }

    private static ValidatableResponse step(String post, String ifMatch, String step) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .post(Enterprises.POSTS + "/" + post + "/" + step)
                .then();
    }
}
