package cn.dingzhou.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class GuardedAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/things", "/api/v1/things/7", "/api/v1/things/broken", "/nowhere", "/q/health/live"})
    void everyAnswerPutsBrowsersOnTheirGuard(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Strict-Transport-Security", containsString("max-age="))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void whatSomebodyIsAnsweredWhoHasSignedInIsKeptByNoCache() {
        given().header("Authorization", Tokens.as("viewer").header())
                .get("/api/v1/things/7")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
        given().get("/api/v1/things").then().header("Cache-Control", nullValue());
    }

    @Test
    void anOperationThatIsToGoSaysSinceWhenUntilWhenAndWhatToCallInstead() {
        given().get("/api/v1/things/old")
                .then()
                .statusCode(200)
                .header("Deprecation", "@1798761600")
                .header("Sunset", "Fri, 31 Dec 2027 23:59:59 GMT")
                .header("Link", "</api/v1/things>; rel=\"successor-version\"");
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/v1/things/old'.get.deprecated", equalTo(true))
                .body("paths.'/api/v1/things/old'.get.x-sunset", equalTo("2027-12-31"));
    }

    @Test
    void othersSayNothingOfTheKind() {
        given().get("/api/v1/things").then().header("Deprecation", nullValue()).header("Sunset", nullValue());
    }
}
