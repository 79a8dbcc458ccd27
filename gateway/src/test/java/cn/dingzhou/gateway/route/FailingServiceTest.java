package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.asRegistrar;
import static cn.dingzhou.gateway.route.RealService.household;
import static cn.dingzhou.gateway.route.RealService.ok;
import static cn.dingzhou.gateway.route.RealService.okOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that are down, hang or break off, and clients that do. */
@QuarkusTest
@WithInfrastructure
class FailingServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource("/")
    URI gateway;

    /** The circuit of an earlier test closes by itself. */
    @BeforeEach
    void allIsWell() {
        try (RealService service = household(exchange -> okOnce(exchange, "well"))) {
            awaitAnswer();
        }
    }

    @Test
    void aServiceThatIsDownIsSaidToBeAndLeavesTheOthersAlone() {
        try (RealService insurance = RealService.of("insurance-service", exchange -> ok(exchange, "insurance"))) {
            asRegistrar()
                    .header("Accept-Language", "en")
                    .when()
                    .get("/api/v1/households")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("status", equalTo(503))
                    .body("code", equalTo("service-unavailable"))
                    .body("title", equalTo("Service unavailable"))
                    .body("type", equalTo("urn:dingzhou:problem:service-unavailable"))
                    .body("instance", startsWith("urn:request:"));

            asRegistrar().when().get("/api/v1/policy-years").then().statusCode(200);
        }
    }

    @Test
    void itIsReachedAgainByItselfAfterTheCircuitOpened() {
        for (int i = 0; i < 10; i++) {
            asRegistrar().when().get("/api/v1/households").then().statusCode(503);
        }

        try (RealService service = household(exchange -> ok(exchange, "back"))) {
            awaitAnswer();
        }
    }

    @Test
    void aServiceThatHangsIsGivenUp() {
        CountDownLatch end = new CountDownLatch(1);
        try (RealService insurance = RealService.of("insurance-service", exchange -> ok(exchange, "insurance"));
                RealService service = household(exchange -> waitFor(end))) {
            asRegistrar()
                    .when()
                    .get("/api/v1/households")
                    .then()
                    .statusCode(504)
                    .contentType("application/problem+json")
                    .body("code", equalTo("service-timeout"))
                    .body("detail", equalTo("该服务未及时答复。写入可能已生效，请先读取再重试。"));
            asRegistrar().when().get("/api/v1/policy-years").then().statusCode(200);
            end.countDown();
        }
    }

    @Test
    void aWriteIsNeverSentTwice() {
        try (RealService service = household(HttpExchange::close)) {
            asRegistrar()
                    .body("{\"number\":1}")
                    .when()
                    .post("/api/v1/households")
                    .then()
                    .statusCode(502)
                    .body("code", equalTo("service-garbled"));

            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void aWriteThatGetsNoAnswerIsNeverSentTwiceEither() {
        CountDownLatch end = new CountDownLatch(1);
        try (RealService service = household(exchange -> waitFor(end))) {
            asRegistrar()
                    .body("{\"number\":1}")
                    .when()
                    .post("/api/v1/households")
                    .then()
                    .statusCode(504);

            assertThat(service.requests()).hasSize(1);
            end.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 abc\r\n\r\n",
                "\0\0\0\0\0\0\0\0",
                "HTTP/1.1 200 OK\r\nContent-Le"
            })
    void aServiceThatAnswersGarbageIsSaidTo(String garbage) throws Exception {
        try (OneAnswer service = new OneAnswer(garbage)) {
            asRegistrar()
                    .header("Accept-Language", "en")
                    .body("{}")
                    .when()
                    .post("/api/v1/households")
                    .then()
                    .statusCode(502)
                    .contentType("application/problem+json")
                    .body("code", equalTo("service-garbled"))
                    .body("title", equalTo("Bad gateway"));

            assertThat(service.connections()).isEqualTo(1);
        }
    }

    @Test
    void aServiceThatHangsInTheMiddleOfItsAnswerIsGivenUpAndTheAnswerDoesNotLookWhole() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (RealService service = household(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("[1,".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            waitFor(end);
        })) {
            try (Socket client = begin("GET", "Connection: close\r\n\r\n")) {
                client.setSoTimeout((int) PATIENCE.toMillis());
                String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

                assertThat(answer).startsWith("HTTP/1.1 200").contains("[1,").doesNotEndWith("0\r\n\r\n");
            }
            end.countDown();
        }
    }

    @Test
    void clientsThatBreakOffDoNotCountAgainstTheService() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (RealService service = household(exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                ok(exchange, "well");
            } else {
                waitFor(end);
            }
        })) {
            List<Socket> clients = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                clients.add(begin("Content-Length: 1000000\r\n\r\nonly a few bytes"));
                clients.add(begin("Content-Length: 2\r\n\r\n{}"));
            }
            await().atMost(PATIENCE).until(() -> service.requests().size() == clients.size());
            for (Socket client : clients) {
                client.close();
            }

            asRegistrar().when().get("/api/v1/households").then().statusCode(200);
            end.countDown();
        }
    }

    private void awaitAnswer() {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        asRegistrar().when().get("/api/v1/households").then().statusCode(200));
    }

    private Socket begin(String rest) throws IOException {
        return begin("POST", rest);
    }

    private Socket begin(String method, String rest) throws IOException {
        Socket client = new Socket(gateway.getHost(), gateway.getPort());
        String request = method + " /api/v1/households HTTP/1.1\r\nHost: x\r\nAuthorization: "
                + Tokens.as("registrar").in("130682").header() + "\r\n" + rest;
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
        return client;
    }

    private static void waitFor(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Accepts connections, says what it says on each and closes it. */
    private static final class OneAnswer implements AutoCloseable {

        private final ServerSocket door;
        private final AtomicInteger connections = new AtomicInteger();

        /** The address may be taken a moment longer by the one who had it before. */
        OneAnswer(String answer) {
            int port = RealService.address("household-service").getPort();
            door = await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(BindException.class)
                    .until(() -> new ServerSocket(port, 0, InetAddress.getLoopbackAddress()), Objects::nonNull);
            Thread thread = new Thread(() -> answer(answer));
            thread.setDaemon(true);
            thread.start();
        }

        int connections() {
            return connections.get();
        }

        private void answer(String answer) {
            while (!door.isClosed()) {
                try (Socket connection = door.accept()) {
                    connections.incrementAndGet();
                    connection.getInputStream().read(new byte[4096]);
                    connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                    connection.getOutputStream().flush();
                } catch (IOException closed) {
                    // Whoever asked went away, or the test ended.
                }
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
