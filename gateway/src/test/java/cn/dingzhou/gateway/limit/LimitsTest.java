package cn.dingzhou.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In tests an address may call 30 times at once and then once a second, a caller 20 times; 127.0.0.1 as it likes. */
@QuarkusTest
@WithInfrastructure
class LimitsTest {

    private static final String CATALOGUE = "/api/v1/indicators";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void anAddressThatCallsTooOftenIsAskedToWait() throws IOException {
        List<String> answers = callFrom("127.0.0.11", CATALOGUE, 40);

        assertThat(answers.subList(0, 30)).allMatch(answer -> answer.startsWith("HTTP/1.1 200"));
        assertThat(answers.get(39))
                .startsWith("HTTP/1.1 429")
                .contains("Content-Type: application/problem+json", "Retry-After: 1", "\"code\":\"too-many-requests\"")
                .contains("Too many requests; try again in 1 seconds.", "urn:request:");
        assertThat(callFrom("127.0.0.12", CATALOGUE, 1).get(0)).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoIsNotATrustedProxyCannotSpeakForOthers() throws IOException {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.addAll(callFrom("127.0.0.13", CATALOGUE + "?", 1, "X-Forwarded-For: 203.0.113." + i + "\r\n"));
        }

        assertThat(answers.get(39)).startsWith("HTTP/1.1 429");
    }

    @Test
    void pagesHealthAndMetricsAreNotCounted() throws IOException {
        for (String path : List.of("/", "/q/health/live", "/q/metrics")) {
            assertThat(callFrom("127.0.0.14", path, 40))
                    .as(path)
                    .noneMatch(answer -> answer.startsWith("HTTP/1.1 429"));
        }
    }

    @Test
    void aCallerWhoCallsTooOftenIsAskedToWaitAndNobodyElseIs() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            answers.add(limited("mobile-app", "hasty").statusCode());
        }

        assertThat(answers.subList(0, 20)).containsOnly(200);
        assertThat(answers.subList(25, 30)).contains(429);
        refuse("hasty");
        assertThat(limited("mobile-app", "patient").statusCode()).isEqualTo(200);
        assertThat(limited("dashboard", "hasty").statusCode()).isEqualTo(200);
        given().when()
                .get("/q/metrics")
                .then()
                .body(matchesPattern(
                        "(?s).*gateway_limits_refused_total\\{by=\"client\",client=\"mobile-app\"} [1-9].*"));
    }

    @Test
    void aRoutedCallIsCountedAsWell() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            answers.add(given().header("Authorization", token("mobile-app", "elsewhere"))
                    .when()
                    .get("/api/v1/households")
                    .statusCode());
        }

        assertThat(answers.subList(0, 20)).containsOnly(503);
        assertThat(answers.subList(25, 30)).contains(429);
    }

    @Test
    void anotherSystemHasALimitOfItsOwn() {
        for (int i = 0; i < 60; i++) {
            assertThat(limited("civil-affairs", "system").statusCode()).isEqualTo(200);
        }
    }

    private static void refuse(String name) {
        Response refused = limited("mobile-app", name);
        while (refused.statusCode() == 200) {
            refused = limited("mobile-app", name);
        }
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("Content-Language", "zh")
                .body("title", equalTo("请求过多"))
                .body("detail", equalTo("请求过于频繁，请在 1 秒后再试。"));
    }

    private static Response limited(String client, String name) {
        return given().header("Authorization", token(client, name)).when().get("/api/v1/limited");
    }

    private static String token(String client, String name) {
        return Tokens.as("viewer").client(client).named(name).in("130682").header();
    }

    private List<String> callFrom(String address, String path, int times, String... headers) throws IOException {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            try (Socket socket = new Socket(gateway.getHost(), gateway.getPort(), InetAddress.getByName(address), 0)) {
                String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Language: en\r\n"
                        + String.join("", headers) + "\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                answers.add(answer.replace("content-", "Content-"));
            }
        }
        return answers;
    }
}
