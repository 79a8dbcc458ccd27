package cn.dingzhou.gateway.change;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
            EventTopic.of(Topics.HOUSEHOLDS)
                    .send(new HouseholdRegistered(aHousehold("130692108201")
                            .poorSince("2015-03-02")
                            .withMembers(4)
                            .state()));

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(listener.lines())
                    .contains("event:change")
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("data:{\"codes\":[")
                            .contains("\"poor-persons\"", "\"poverty-incidence-rate\"", "\"registered-households\"")
                            .contains("\"regions\":[\"130692\",\"130692108\"]")
                            .contains("\"asOf\":\"20")));
            assertThat(String.join("\n", listener.lines())).doesNotContain("130692108201");
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

    @Test
    void thereAreNotMoreListenersThanAllowed() throws Exception {
        try (Listener one = new Listener();
                Listener two = new Listener();
                Listener three = new Listener()) {
            await().atMost(PATIENCE).untilAsserted(() -> given().header("Accept", "text/event-stream")
                    .when()
                    .get(changes)
                    .then()
                    .statusCode(503));
        }
        await().atMost(PATIENCE).untilAsserted(() -> new Listener().close());
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

        @Override
        public void close() throws Exception {
            stream.close();
        }
    }
}
