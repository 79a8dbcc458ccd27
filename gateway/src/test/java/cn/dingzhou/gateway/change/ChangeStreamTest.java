package cn.dingzhou.gateway.change;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ChangeStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource("/api/v1/indicators/changes")
    URI changes;

    @Inject
    ChangeFeed feed;

    @BeforeEach
    void theFiguresAreLoaded() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> given().when().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void anEventIsToldToWhoeverListens() throws Exception {
        try (Listener listener = new Listener()) {
            register("130692108201");

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(listener.toldOf("130692"))
                    .startsWith("data:{\"codes\":[")
                    .contains("\"poor-persons\"", "\"poverty-incidence-rate\"", "\"registered-households\"")
                    .contains("\"130692\"", "\"130692108\"")
                    .contains("\"asOf\":\"20"));
            assertThat(listener.lines()).contains("event:change");
            assertThat(String.join("\n", listener.lines())).doesNotContain("130692108201");
        }
    }

    @Test
    void whatChangedWhileTheFiguresWereCountedAnewIsToldWithThem() throws Exception {
        try (Listener listener = new Listener()) {
            register("130696108201");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.toldOf("130696")).contains("\"registered-households\""));
        }
        try (Listener listener = new Listener()) {
            given().header("Authorization", Tokens.as("operator").header())
                    .when()
                    .post("/api/v1/rebuilds")
                    .then()
                    .statusCode(202);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(listener.toldOf("130696")).contains("\"registered-households\""));
        }
    }

    @Test
    void aListenerWhoDoesNotKeepUpIsLetGo() {
        AssertSubscriber<Change> slow = feed.listen().subscribe().withSubscriber(AssertSubscriber.create(0));

        for (int i = 0; i < 100; i++) {
            feed.changed("poor-persons", RegionCode.DINGZHOU, Instant.EPOCH.plusSeconds(i));
            feed.handOut();
        }

        slow.awaitFailure(PATIENCE);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given().when().get("/q/metrics").asString())
                        .containsPattern("gateway_changes_listeners_dropped_total[^\n]* [1-9]"));
    }

    /** {@code gateway.changes.most-listeners} is 1,000 here. */
    @Test
    void aThousandListenersAreToldAndTheNextIsAskedToComeBack() throws Exception {
        List<Socket> listeners = new ArrayList<>();
        // Of those who listened in other tests.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given().when().get("/q/metrics").asString())
                        .containsPattern("gateway_changes_listeners(\\{[^\n]*})? 0\\.0"));
        try {
            for (int i = 0; i < 1000; i++) {
                listeners.add(listen());
            }
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            given().when().get("/q/metrics").asString())
                    .containsPattern("gateway_changes_listeners[^\n]* 1000"));
            given().header("Accept", "text/event-stream")
                    .when()
                    .get(changes)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5");

            feed.changed("poor-persons", RegionCode.DINGZHOU, Instant.EPOCH);
            feed.handOut();

            for (Socket listener : listeners) {
                assertThat(readUntil(listener, "event:change")).contains("HTTP/1.1 200");
            }
        } finally {
            for (Socket listener : listeners) {
                listener.close();
            }
        }
        await().atMost(PATIENCE).untilAsserted(() -> new Listener().close());
    }

    /** Some megabytes fit into the buffers between the two; then the stream waits, and what waits is bounded. */
    @Test
    void aClientThatReadsNothingIsLetGo() throws Exception {
        double before = dropped();
        try (Socket silent = new Socket()) {
            silent.setReceiveBufferSize(4096);
            silent.connect(new InetSocketAddress(changes.getHost(), changes.getPort()));
            ask(silent);

            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> {
                for (int i = 0; i < 2000; i++) {
                    feed.changed("poor-persons", RegionCode.DINGZHOU, Instant.EPOCH.plusSeconds(i));
                    feed.handOut();
                }
                return dropped() > before;
            });
        }
    }

    private static void register(String village) {
        EventTopic.of(Topics.HOUSEHOLDS)
                .send(new HouseholdRegistered(aHousehold(village)
                        .poorSince("2015-03-02")
                        .withMembers(4)
                        .state()));
    }

    private Socket listen() throws IOException {
        Socket listener = new Socket(changes.getHost(), changes.getPort());
        listener.setSoTimeout((int) PATIENCE.toMillis());
        ask(listener);
        return listener;
    }

    private void ask(Socket socket) throws IOException {
        String request = "GET " + changes.getPath() + " HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String readUntil(Socket socket, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        byte[] piece = new byte[4096];
        while (read.indexOf(end) < 0) {
            int length = socket.getInputStream().read(piece);
            assertThat(length).as("the stream goes on after %s", read).isPositive();
            read.append(new String(piece, 0, length, StandardCharsets.UTF_8));
        }
        return read.toString();
    }

    private static double dropped() {
        return given().when()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("gateway_changes_listeners_dropped_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Reads the stream in a thread of its own. */
    private final class Listener implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final InputStream stream;

        Listener() throws Exception {
            HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(changes).build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            stream = answer.body();
            Thread reader = new Thread(
                    () -> new java.io.BufferedReader(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines()
                            .forEach(lines::add));
            reader.setDaemon(true);
            reader.setUncaughtExceptionHandler((thread, closed) -> {});
            reader.start();
            await().atMost(PATIENCE).until(() -> !lines.isEmpty());
        }

        List<String> lines() {
            return lines;
        }

        /** What is told every 100 ms may have an event in pieces, and others' beside it. */
        String toldOf(String region) {
            return lines.stream()
                    .filter(line -> line.startsWith("data:") && line.contains("\"" + region))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public void close() throws Exception {
            stream.close();
        }
    }
}
