package cn.dingzhou.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.localstack.process.PartProcess;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two gateways share the work; each answers everything, and one that dies is not missed. */
class ReplicasIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final int PORT = Ports.random().of(Port.GATEWAY);
    private static final PartProcess SECOND = SUITE.stack().gatewayAt(PORT);

    private static final URI FIRST_DOOR = SUITE.gateway();
    private static final URI SECOND_DOOR = URI.create("http://127.0.0.1:" + PORT);

    /** No other story registers anybody here. */
    private static final String VILLAGE = "130682104205";

    private static final String YEAR =
            String.valueOf(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void aSecondGatewayRuns() {
        if (!SECOND.isRunning()) {
            SECOND.start();
        }
    }

    @AfterAll
    static void theSecondGatewayStops() {
        SECOND.stop();
    }

    @Test
    void eachAnswersEverything() {
        List<String> codes = RunningSuite.anybodyAt(FIRST_DOOR)
                .get("/indicators")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");

        assertThat(codes).hasSizeGreaterThan(80);
        for (String code : codes) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(values(SECOND_DOOR, code)).isEqualTo(values(FIRST_DOOR, code)));
        }
    }

    @Test
    void whatComesThroughOneShowsAtBoth() throws Exception {
        BigDecimal before = registered(FIRST_DOOR);

        register(SECOND_DOOR, SUITE.tokenOf("city-registrar"), Households.coupleIn(VILLAGE));

        awaitRegistered(FIRST_DOOR, before, 1);
        awaitRegistered(SECOND_DOOR, before, 1);
    }

    @Test
    void whenOneIsKilledAmidWritesNothingIsLostOrCountedTwice() throws Exception {
        BigDecimal before = registered(FIRST_DOOR);
        String token = SUITE.tokenOf("city-registrar");
        try (Watch watch = new Watch(FIRST_DOOR)) {
            for (int i = 0; i < 15; i++) {
                registerAtEither(token);
            }
            CompletableFuture<Void> killing = CompletableFuture.runAsync(SECOND::kill);
            for (int i = 0; i < 25; i++) {
                registerAtEither(token);
            }
            killing.join();

            awaitRegistered(FIRST_DOOR, before, 40);
            assertThat(watch.answers()).hasSize(1);
        }

        SECOND.start();

        awaitRegistered(SECOND_DOOR, before, 40);
        assertThat(registered(FIRST_DOOR)).isEqualByComparingTo(before.add(BigDecimal.valueOf(40)));
    }

    @Test
    void whileEverythingIsCountedAnewThePublishedFiguresStay() {
        try (Watch first = new Watch(FIRST_DOOR);
                Watch second = new Watch(SECOND_DOOR)) {
            int number = SUITE.user("operator")
                    .post("/rebuilds")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("number");

            awaitShown(FIRST_DOOR, number);
            awaitShown(SECOND_DOOR, number);

            assertThat(first.answers()).hasSize(1);
            assertThat(second.answers()).isEqualTo(first.answers());
        }
    }

    private static void awaitShown(URI door, int rebuild) {
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(10))
                .untilAsserted(() -> RunningSuite.anybodyAt(door)
                        .header("Authorization", "Bearer " + SUITE.tokenOf("operator"))
                        .get("/rebuilds")
                        .then()
                        .statusCode(200)
                        .body("number", equalTo(rebuild))
                        .body("shown", equalTo(true)));
    }

    /** A killed gateway's share is taken over within its session timeout of 10 s. */
    private static void awaitRegistered(URI door, BigDecimal before, int more) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(registered(door))
                .isEqualByComparingTo(before.add(BigDecimal.valueOf(more))));
    }

    private static BigDecimal registered(URI door) {
        return Figures.sum(
                Figures.values(RunningSuite.anybodyAt(door), "registered-households", "130682104", YEAR, YEAR));
    }

    /** Of the city and its townships, with what they stand on. */
    private static List<Object> values(URI door, String code) {
        return List.copyOf(Figures.values(
                RunningSuite.anybodyAt(door).queryParam("breakdown", "region"), code, "130682", "2015", YEAR));
    }

    /**
     * Through the second gateway while it answers, else through the first, once the call that was cut off gives back the key:
     * under one key it is registered once.
     */
    private void registerAtEither(String token) throws IOException, InterruptedException {
        String household = Households.coupleIn(VILLAGE);
        try {
            register(SECOND_DOOR, token, household);
        } catch (IOException killed) {
            await().untilAsserted(() -> register(FIRST_DOOR, token, household));
        }
    }

    private void register(URI door, String token, String household) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(door.resolve("/api/v1/households"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header(
                        "Idempotency-Key",
                        UUID.nameUUIDFromBytes(household.getBytes(UTF_8)).toString())
                .POST(BodyPublishers.ofString(household))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }
}
