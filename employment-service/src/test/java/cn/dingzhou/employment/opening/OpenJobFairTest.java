package cn.dingzhou.employment.opening;

import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.plan;
import static cn.dingzhou.employment.opening.OnOffer.fair;
import static cn.dingzhou.employment.opening.OnOffer.newTownship;
import static cn.dingzhou.employment.opening.OnOffer.openFair;
import static cn.dingzhou.employment.opening.OnOffer.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which fairs somebody without an account finds. */
@QuarkusTest
@WithInfrastructure
class OpenJobFairTest {

    private static final String FAIRS = "/api/v1/open-job-fairs";

    @Test
    void fairsThatAreOpenTodayAreFound() {
        String township = newTownship();
        String open = openFair(township);
        Map<String, Object> planned = fair(township, today().plusDays(1), today().plusDays(2));
        String later = plan(planned).extract().path("id");
        String past = plan(fair(township, today().minusDays(9), today().minusDays(8)))
                .extract()
                .path("id");

        ValidatableResponse found = RestAssured.get(FAIRS + "?region=" + township)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("items.id", contains(open))
                .body("items[0].places", contains("东旺镇文化广场"));
        given().header("If-None-Match", found.extract().header("ETag"))
                .get(FAIRS + "?region=" + township)
                .then()
                .statusCode(304);
        given().queryParam("region", township)
                .queryParam("text", "脱贫攻坚")
                .get(FAIRS)
                .then()
                .body("items.id", contains(open));
        given().queryParam("region", township)
                .queryParam("text", "脱%坚")
                .get(FAIRS)
                .then()
                .body("items", hasSize(0));
        RestAssured.get(FAIRS + "?mode=ONLINE&region=" + township).then().body("items", hasSize(0));
        RestAssured.get(FAIRS + "/" + open).then().statusCode(200);
        for (String hidden : List.of(later, past)) {
            RestAssured.get(FAIRS + "/" + hidden).then().statusCode(404);
        }
        Map<String, String> stages = new HashMap<>(Map.of("PLANNED", later, "OPEN", open, "CLOSED", past));
        stages.forEach((stage, id) -> asOfficer()
                .request()
                .get(JobFairs.ADDRESS + "?region=" + township + "&state=" + stage)
                .then()
                .body("items.id", contains(id))
                .body("items.state", contains(stage)));
    }
}
