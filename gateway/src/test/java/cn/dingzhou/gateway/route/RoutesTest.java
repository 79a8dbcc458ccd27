package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.asRegistrar;
import static cn.dingzhou.gateway.route.RealService.household;
import static cn.dingzhou.gateway.route.RealService.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.gateway.ServicePorts;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
@WithTestResource(value = ServicePorts.class, scope = TestResourceScope.GLOBAL)
class RoutesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/regions",
                "/api/v1/populations/130682108201",
                "/api/v1/households/",
                "/api/v1/incomes/imports",
                "/api/v1/services/household-service/parked-events"
            })
    void aPathOfTheHouseholdServiceLeadsThere(String path) {
        try (RealService service = household(exchange -> ok(exchange, "household"))) {
            asRegistrar().when().get(path).then().statusCode(200).body(equalTo("household"));
        }
    }

    @Test
    void eachServiceHasItsOwnPaths() {
        try (RealService insurance = RealService.of("insurance-service", exchange -> ok(exchange, "insurance"));
                RealService employment = RealService.of("employment-service", exchange -> ok(exchange, "employment"))) {
            asRegistrar().when().get("/api/v1/policy-years/2020").then().body(equalTo("insurance"));
            asRegistrar().when().get("/api/v1/job-fairs/1/posts/imports").then().body(equalTo("employment"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/householdsXYZ",
                "/api/v1/household",
                "/api/v1/services/other",
                "/api/v1/households/../../../q/metrics2",
                "/api/v1/households/%2e%2e/%2e%2e/secret"
            })
    void aPathOfNoServiceLeadsNowhere(String path) {
        try (RealService service = household(exchange -> ok(exchange, "household"))) {
            asRegistrar().urlEncodingEnabled(false).when().get(path).then().statusCode(404);

            assertThat(service.requests()).isEmpty();
        }
    }

    static Stream<String> tokensToRefuse() {
        return Stream.of(
                "Bearer nonsense",
                "Basic YWRtaW46YWRtaW4=",
                Tokens.as("registrar").expired().header(),
                Tokens.as("registrar").forged().header(),
                Tokens.as("registrar").forAudience("other-api").header());
    }

    @ParameterizedTest
    @MethodSource("tokensToRefuse")
    void aBadTokenGetsNoFurther(String authorization) {
        try (RealService service = household(exchange -> ok(exchange, "household"))) {
            given().header("Authorization", authorization)
                    .header("Accept-Language", "en")
                    .when()
                    .get("/api/v1/households")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("code", equalTo("unauthenticated"))
                    .body("title", equalTo("Authentication required"))
                    .body("instance", startsWith("urn:request:"));

            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    void noTokenGetsNoFurtherEither() {
        try (RealService service = household(exchange -> ok(exchange, "household"))) {
            given().body("{}")
                    .when()
                    .post("/api/v1/households")
                    .then()
                    .statusCode(401)
                    .body("detail", equalTo("请携带有效的访问令牌。"));

            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    void aPublicReadNeedsNoTokenButAWriteDoes() {
        try (RealService service = RealService.of("employment-service", exchange -> ok(exchange, "open"))) {
            for (String path : List.of("open-posts", "open-job-fairs/7/posts", "certificates/ZS-2020-0001")) {
                given().when().get("/api/v1/" + path).then().statusCode(200).body(equalTo("open"));
                given().when().post("/api/v1/" + path).then().statusCode(401);
            }
            assertThat(service.requests()).hasSize(3);
        }
    }

    @Test
    void nothingElseIsReadWithoutAToken() {
        try (RealService service = RealService.of("employment-service", exchange -> ok(exchange, "closed"))) {
            for (String path :
                    List.of("posts", "job-fairs/7", "seekers", "own-seeker", "labour-force", "open-posts/../seekers")) {
                given().urlEncodingEnabled(false)
                        .when()
                        .get("/api/v1/" + path)
                        .then()
                        .statusCode(401);
            }
            assertThat(service.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applications",
                "certificates",
                "enterprises",
                "follow-ups",
                "job-fairs",
                "labour-force",
                "labour-force-counts",
                "labour-visits",
                "open-job-fairs",
                "open-posts",
                "own-applications",
                "own-seeker",
                "placements",
                "posts",
                "seekers",
                "training-courses",
                "training-participations",
                "training-statistics"
            })
    void whatIsAboutWorkLeadsToTheEmploymentService(String collection) {
        try (RealService service = RealService.of("employment-service", exchange -> ok(exchange, "work"))) {
            asRegistrar()
                    .when()
                    .get("/api/v1/" + collection + "/7")
                    .then()
                    .statusCode(200)
                    .body(equalTo("work"));

            assertThat(service.requests()).hasSize(1);
        }
    }
}
