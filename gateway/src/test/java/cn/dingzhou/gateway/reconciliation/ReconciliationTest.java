package cn.dingzhou.gateway.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against services on real sockets, whose tables hold what the test says. */
@QuarkusTest
@WithInfrastructure
class ReconciliationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String VILLAGE = "130682199201";

    private final List<HttpServer> servers = new ArrayList<>();
    private volatile long persons;
    private volatile boolean away;

    @BeforeEach
    void servicesThatAnswer() {
        for (String service : List.of("household-service", "insurance-service", "employment-service")) {
            serve("gateway.services." + service, asking -> sums(asking, service));
        }
        // Too short to be kept: comparisons after this test ask nobody.
        serve(
                "gateway.reconciliation.token-url",
                asking -> answer(
                        asking,
                        200,
                        "{\"access_token\":\"of-the-gateway\",\"expires_in\":30,\"token_type\":\"Bearer\"}"));
    }

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    /** The address may be taken a moment longer by the one who had it before. */
    private void serve(String setting, HttpHandler handler) {
        int port = ConfigProvider.getConfig().getValue(setting, URI.class).getPort();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer server = await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(BindException.class)
                .until(() -> HttpServer.create(address, 0), Objects::nonNull);
        server.createContext("/", handler);
        server.start();
        servers.add(server);
    }

    private void sums(HttpExchange asking, String service) throws IOException {
        boolean mayAsk =
                "Bearer of-the-gateway".equals(asking.getRequestHeaders().getFirst("Authorization"));
        boolean isHousehold = service.equals("household-service");
        int year = Integer.parseInt(asking.getRequestURI().getQuery().replace("year=", ""));
        String items = isHousehold && year >= 2015
                ? """
                {"sum":"rural-population","region":"130682","amount":%d},
                {"sum":"rural-population","region":"130682199","amount":%d}"""
                        .formatted(persons, persons)
                : "";
        answer(
                asking,
                away && !isHousehold ? 503 : mayAsk ? 200 : 401,
                "{\"year\":%d,\"codes\":[%s],\"items\":[%s]}"
                        .formatted(year, isHousehold ? "\"rural-population\"" : "", items));
    }

    private static void answer(HttpExchange asking, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        asking.getRequestBody().readAllBytes();
        asking.getResponseHeaders().add("Content-Type", "application/json");
        asking.sendResponseHeaders(status, bytes.length);
        asking.getResponseBody().write(bytes);
        asking.close();
    }

    @Test
    void whatTheTablesHoldAndTheFiguresDoNotIsADrift() {
        EventTopic.of(Topics.POPULATIONS)
                .send(new PopulationRecorded(
                        new PopulationState(new RegionCode(VILLAGE), 1, new TreeMap<>(Map.of(2015, 174)))));
        long counted = awaitPopulation();
        persons = counted;
        awaitState("AGREES");

        persons = counted + 1;
        JsonPath drifting = awaitState("DRIFTS");
        assertThat(drifting.getString("drifts[0].sum")).isEqualTo("rural-population");
        assertThat(drifting.getList("drifts[0].indicators", String.class)).contains("poverty-incidence-rate");
        assertThat(drifting.getLong("drifts.find { it.region == '130682' }.source"))
                .isEqualTo(counted + 1);
        assertThat(given().when().get("/q/metrics").asString()).containsPattern("gateway_reconciliation_drifts [1-9]");

        persons = counted;
        away = true;
        awaitAnswer(answer -> "INCOMPLETE".equals(answer.getString("state"))
                && List.of("employment-service", "insurance-service").equals(answer.getList("unanswered")));
        away = false;
        awaitState("AGREES");
    }

    @Test
    void notEverybodyOrdersAComparison() {
        given().header("Authorization", Tokens.as("registrar").in("130682").header())
                .when()
                .post("/api/v1/reconciliation")
                .then()
                .statusCode(403);
    }

    private static JsonPath awaitState(String state) {
        return awaitAnswer(answer -> state.equals(answer.getString("state")));
    }

    private static JsonPath awaitAnswer(Predicate<JsonPath> expected) {
        return await().atMost(PATIENCE)
                .until(
                        () -> given().header(
                                        "Authorization", Tokens.as("operator").header())
                                .when()
                                .post("/api/v1/reconciliation")
                                .jsonPath(),
                        expected);
    }

    private static long awaitPopulation() {
        return await().atMost(PATIENCE)
                .until(
                        () -> given().queryParam("from", "2015")
                                .queryParam("to", "2015")
                                .when()
                                .get("/api/v1/indicators/rural-population")
                                .jsonPath(),
                        answer -> answer.getList("values") != null
                                && !answer.getList("values").isEmpty())
                .getLong("values[0].value");
    }
}
