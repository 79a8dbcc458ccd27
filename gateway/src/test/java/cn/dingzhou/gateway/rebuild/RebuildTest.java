package cn.dingzhou.gateway.rebuild;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.rebuild.Rebuilds.Progress;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class RebuildTest {

    private static final String VILLAGE = "130695108201";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Rebuilds rebuilds;

    @Test
    void theFiguresAreCountedAnewBesideThoseThatAreShownWhichNeverGoAway() {
        register(1);
        await().atMost(PATIENCE).until(() -> shown().equals("1"));

        int number = order();
        await().atMost(PATIENCE).until(() -> {
            assertThat(shown()).isEqualTo("1");
            return newest("number").equals(number) && newest("shown").equals(true);
        });

        register(2);
        await().atMost(PATIENCE).until(() -> shown().equals("2"));
    }

    @Test
    void whatIsOrderedMeanwhileWaitsSinceAThirdCountingWouldNotFitInTheMemory() {
        int first = order();
        await().atMost(PATIENCE).until(() -> newest("number").equals(first));
        int second = order();

        assertThat(second).isGreaterThan(first);
        await().atMost(PATIENCE).until(() -> {
            assertThat(countings()).isLessThanOrEqualTo(2);
            return newest("number").equals(second) && newest("shown").equals(true);
        });
    }

    @Test
    void aReplicaThatStartsWhileOneIsCountedShowsTheFiguresThatWereWhole() throws Exception {
        int number = order();
        await().atMost(PATIENCE).until(() -> known().whole() == number);

        order();

        assertThat(known().ordered()).isGreaterThan(number);
        assertThat(new Progress(number + 1L, number).first()).isEqualTo(number);
        assertThat(new Progress(number, Progress.NONE.whole()).first())
                .as("none was whole")
                .isEqualTo(number);
    }

    private Progress known() throws Exception {
        try (Consumer<byte[], byte[]> consumer = rebuilds.open()) {
            return rebuilds.readFromBeginning(consumer);
        }
    }

    @Test
    void onlyWhoKeepsTheSuiteRunningOrdersOne() {
        given().header("Authorization", Tokens.as("auditor").in("130682").header())
                .when()
                .post("/api/v1/rebuilds")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        given().when().post("/api/v1/rebuilds").then().statusCode(401);
    }

    private static int order() {
        return given().header("Authorization", Tokens.as("operator").header())
                .when()
                .post("/api/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("number");
    }

    private static long countings() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("counting "))
                .count();
    }

    private static void register(int number) {
        EventTopic.of(Topics.HOUSEHOLDS)
                .send(new HouseholdRegistered(aHousehold(VILLAGE)
                        .id(UUID.nameUUIDFromBytes(("rebuilt " + number).getBytes(StandardCharsets.UTF_8)))
                        .poorSince("2015-03-02")
                        .withMembers(4)
                        .state()));
    }

    private static String shown() {
        Object value = given().queryParam("region", "130695")
                .queryParam("from", "2015")
                .queryParam("to", "2015")
                .when()
                .get("/api/v1/indicators/registered-households")
                .path("values[0].value");
        return String.valueOf(value);
    }

    private static Object newest(String field) {
        return given().header("Authorization", Tokens.as("operator").header())
                .when()
                .get("/api/v1/rebuilds")
                .path(field);
    }
}
