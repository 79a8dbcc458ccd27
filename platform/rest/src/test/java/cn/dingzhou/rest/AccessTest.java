package cn.dingzhou.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Who gets in, and how far. */
@QuarkusTest
@WithInfrastructure
class AccessTest {

    @Test
    void whoIsNotKnownIsAskedForAToken() {
        refused(given()).header("WWW-Authenticate", startsWith("Bearer"));
        refused(as(Tokens.as("viewer").expired()));
        refused(as(Tokens.as("viewer").forAudience("account")));
        refused(as(Tokens.as("viewer").forged()));
        refused(given().header("Authorization", "Bearer nonsense"));
    }

    @Test
    void aTokenOfAnotherIssuerIsNone() {
        refused(as(Tokens.as("viewer").issuedBy("https://elsewhere.example/realms/dingzhou")));
    }

    @Test
    void aTokenSignedByAnotherAlgorithmIsNone() {
        refused(as(Tokens.as("viewer").signedOtherwise()));
    }

    @Test
    void whoHasNotTheRoleIsRefused() {
        as(Tokens.as("operator")).get("/api/v1/things/7").then().statusCode(403).body("code", equalTo("forbidden"));
        as(Tokens.as("viewer")).get("/api/v1/things/forgotten").then().statusCode(403);
    }

    @Test
    void whatLiesOutsideTheRegionDoesNotExist() {
        in("130682108").get("/api/v1/things/of/130682108201").then().statusCode(200);
        in("130682108").get("/api/v1/things/of/130682109201").then().statusCode(404);
        in("130682108").get("/api/v1/things/of/130682").then().statusCode(404);
        as(Tokens.as("viewer"))
                .get("/api/v1/things/of/130682108201")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private static RequestSpecification in(String region) {
        return as(Tokens.as("viewer").in(region));
    }

    private static RequestSpecification as(Tokens token) {
        return given().header("Authorization", token.header());
    }

    private static ValidatableResponse refused(RequestSpecification caller) {
        return caller.get("/api/v1/things/7")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"))
                .body("instance", matchesPattern("urn:request:[0-9a-f-]{36}"));
    }
}
