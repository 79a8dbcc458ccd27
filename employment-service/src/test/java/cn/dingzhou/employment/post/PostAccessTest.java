package cn.dingzhou.employment.post;

import static cn.dingzhou.employment.JobFairs.ADDRESS;
import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.planned;
import static org.hamcrest.Matchers.contains;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write which posts. */
@QuarkusTest
@WithInfrastructure
class PostAccessTest {

    @Test
    void aTownshipsOfficerDoesNotRenameAnEnterpriseOfTheWholeCity() {
        Map<String, Object> post = aPost();
        String fair = planned();
        offer(fair, post).statusCode(201);

        post.putAll(Map.of("postNumber", "A-02", "enterpriseName", "另一名称公司"));
        asOfficerOf(EAST_WANG)
                .request()
                .body(post)
                .post(ADDRESS + "/" + fair + "/posts")
                .then()
                .statusCode(400)
                .body("errors.code", contains("enterprise-name-differs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "city-decider", "auditor", "viewer"})
    void othersReadButDoNotWrite(String role) {
        String fair = planned();
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(ADDRESS + "/" + fair + "/posts").then().statusCode(200);
        other.request().get(ADDRESS + "/" + fair + "/enterprises").then().statusCode(200);
        other.request()
                .body(aPost())
                .post(ADDRESS + "/" + fair + "/posts")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherTownshipsFairHasNoPosts() {
        String fair = planned();
        String post = offer(fair, aPost()).extract().path("id");
        Tokens neighbour = asOfficerOf("130682109");

        neighbour.request().get(ADDRESS + "/" + fair + "/posts").then().statusCode(404);
        neighbour.request().get(ADDRESS + "/" + fair + "/posts/" + post).then().statusCode(404);
        neighbour.request().get(ADDRESS + "/" + fair + "/enterprises").then().statusCode(404);
        neighbour
                .request()
                .body(aPost())
                .post(ADDRESS + "/" + fair + "/posts")
                .then()
                .statusCode(404);
        asOfficer()
                .request()
                .get(ADDRESS + "/" + planned() + "/posts/" + post)
                .then()
                .statusCode(404);
        asOfficerOf(EAST_WANG)
                .request()
                .body(aPost())
                .post(ADDRESS + "/" + fair + "/posts")
                .then()
                .statusCode(201);
    }

    @Test
    void aTokenThatIsNotForUsOpensNothing() {
        String address = ADDRESS + "/" + planned() + "/posts";
        for (Tokens refused : List.of(
                asOfficer().expired(),
                asOfficer().forAudience("account"),
                asOfficer().forged())) {
            refused.request().body(aPost()).post(address).then().statusCode(401);
        }
        RestAssured.get(address).then().statusCode(401);
    }
}
