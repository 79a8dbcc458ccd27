package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.asRegistrar;
import static cn.dingzhou.gateway.route.RealService.household;
import static cn.dingzhou.gateway.route.RealService.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.gateway.ServicePorts;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import com.sun.net.httpserver.Headers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What travels through the gateway, to a service and back. */
@QuarkusTest
@WithInfrastructure
@WithTestResource(value = ServicePorts.class, scope = TestResourceScope.GLOBAL)
class PassedOnTest {

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
    void noTunnelLeadsToAService() throws IOException {
        try (RealService service = household(exchange -> ok(exchange, "hello"));
                Socket caller = new Socket("127.0.0.1", RestAssured.port);
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            caller.setSoTimeout(30_000);
            caller.getOutputStream()
                    .write("CONNECT /api/v1/households HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\n\r\n"
                            .formatted(Tokens.as("registrar").in("130682").header())
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 405 ");
            assertThat(service.requests()).isEmpty();
        }
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
