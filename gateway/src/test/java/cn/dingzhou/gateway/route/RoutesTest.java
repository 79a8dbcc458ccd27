package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.household;
import static cn.dingzhou.gateway.route.RealService.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.gateway.ServicePorts;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import com.sun.net.httpserver.Headers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
@WithTestResource(value = ServicePorts.class, scope = TestResourceScope.GLOBAL)
class RoutesTest {

    @Test
    void aRequestReachesTheServiceWithTheCallersToken() {
        String token = Tokens.as("registrar").in("130682").header();
        AtomicReference<Headers> received = new AtomicReference<>();
        try (RealService service = household(exchange -> {
            received.set(exchange.getRequestHeaders());
            ok(exchange, "hello");
        })) {
            given().urlEncodingEnabled(false)
                    .header("Authorization", token)
                    .header("X-Request-Id", "my-request.1")
                    .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .when()
                    .get("/api/v1/households/42?full=true&name=%E7%8E%8B")
                    .then()
                    .statusCode(200)
                    .header("X-Request-Id", "my-request.1")
                    .body(equalTo("hello"));

            assertThat(service.requests())
                    .extracting(Object::toString)
                    .containsExactly("/api/v1/households/42?full=true&name=%E7%8E%8B");
        }
        assertThat(received.get().get("Authorization")).containsExactly(token);
        assertThat(received.get().get("X-Request-Id")).containsExactly("my-request.1");
        assertThat(received.get().get("traceparent"))
                .singleElement()
                .asString()
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void aClientCannotPretendToBeAProxy() {
        AtomicReference<Headers> received = new AtomicReference<>();
        try (RealService service = household(exchange -> {
            received.set(exchange.getRequestHeaders());
            ok(exchange, "hello");
        })) {
            asRegistrar()
                    .header("X-Forwarded-For", "10.1.2.3")
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Prefix", "/evil")
                    .header("Forwarded", "for=10.1.2.3")
                    .header("X-Real-IP", "10.1.2.3")
                    .header("X-Request-Id", "a b\tc")
                    .when()
                    .get("/api/v1/households")
                    .then()
                    .statusCode(200);
        }
        assertThat(received.get().get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(received.get().get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(received.get().getFirst("X-Forwarded-Host")).doesNotContain("evil");
        assertThat(received.get().getFirst("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(received.get()).doesNotContainKeys("Forwarded", "X-forwarded-prefix", "X-real-ip");
    }

    @Test
    void whatIsMeantForOneConnectionDoesNotTravel() {
        AtomicReference<Headers> received = new AtomicReference<>();
        try (RealService service = household(exchange -> {
            received.set(exchange.getRequestHeaders());
            exchange.getResponseHeaders().add("Keep-Alive", "timeout=9");
            exchange.getResponseHeaders().add("Connection", "X-Backstage");
            exchange.getResponseHeaders().add("X-Backstage", "1");
            exchange.getResponseHeaders().add("X-Stage", "1");
            ok(exchange, "hello");
        })) {
            asRegistrar()
                    .header("Connection", "X-Private")
                    .header("X-Private", "1")
                    .header("TE", "trailers")
                    .when()
                    .get("/api/v1/households")
                    .then()
                    .statusCode(200)
                    .header("Keep-Alive", nullValue())
                    .header("X-Backstage", nullValue())
                    .header("X-Stage", "1");
        }
        assertThat(received.get()).doesNotContainKeys("X-private", "Te");
    }

    @Test
    void aServicesOwnAddressIsNotToldToClients() {
        String service = RealService.address("household-service").toString();
        try (RealService household = household(exchange -> {
            exchange.getResponseHeaders().add("Location", service + "/api/v1/households/42");
            exchange.sendResponseHeaders(201, -1);
        })) {
            asRegistrar()
                    .body("{}")
                    .when()
                    .post("/api/v1/households")
                    .then()
                    .statusCode(201)
                    .header("Location", "/api/v1/households/42");
        }
    }

    @Test
    void whatTheServiceAnswersIsPassedOnAsItIs() {
        try (RealService service = household(exchange -> {
            byte[] problem = "{\"code\":\"version-stale\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().add("ETag", "\"3\"");
            exchange.sendResponseHeaders(412, problem.length);
            exchange.getResponseBody().write(problem);
        })) {
            asRegistrar()
                    .when()
                    .put("/api/v1/households/42")
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json")
                    .header("ETag", "\"3\"")
                    .header("Content-Encoding", nullValue())
                    .body("code", equalTo("version-stale"));
        }
    }

    @Test
    void aCompressedAnswerStaysReadable() {
        byte[] gzipped = gzip("compressed by the service");
        try (RealService service = household(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, gzipped.length);
            exchange.getResponseBody().write(gzipped);
        })) {
            asRegistrar()
                    .header("Accept-Encoding", "gzip")
                    .when()
                    .get("/api/v1/households")
                    .then()
                    .statusCode(200)
                    .body(equalTo("compressed by the service"));
        }
    }

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
                "post-matches",
                "posts",
                "seeker-matches",
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

    private static RequestSpecification asRegistrar() {
        return given().header(
                        "Authorization", Tokens.as("registrar").in("130682").header());
    }

    private static byte[] gzip(String text) {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
