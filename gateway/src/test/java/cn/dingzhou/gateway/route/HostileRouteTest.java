package cn.dingzhou.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.gateway.ServicePorts;
import cn.dingzhou.testing.Flood;
import cn.dingzhou.testing.WithInfrastructure;
import cn.dingzhou.testing.fuzz.Fuzzer;
import cn.dingzhou.testing.fuzz.Tally;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is wrong with a request must not look like a fault of the service that it is meant for. */
@QuarkusTest
@WithInfrastructure
@WithTestResource(value = ServicePorts.class, scope = TestResourceScope.GLOBAL)
@Flood
class HostileRouteTest {

    private static final String ANSWER =
            """
            {"person": {"memberId": "%1$s", "householdId": "%1$s"}}""".formatted(UUID.randomUUID());
    private static final int REQUESTS = 2_000;
    private static final int LONGEST_LINE = 131_072;
    private static final int MOST_HEADERS = 20 * 1024;
    private static final List<String> SERVICES =
            List.of("household-service", "insurance-service", "employment-service");

    private final Vertx vertx;

    HostileRouteTest(Vertx vertx) {
        this.vertx = vertx;
    }

    @Test
    void noRequestBreaksTheDoorOrClosesTheWayOfTheOthers() {
        List<HttpServer> services = SERVICES.stream().map(this::listening).toList();
        try {
            Tally tally = new Fuzzer("/openapi?format=json").send(REQUESTS);

            assertThat(tally.sent()).isEqualTo(REQUESTS);
            assertThat(tally.answered(503)).isZero();
            assertThat(tally.reads()).isGreaterThan(REQUESTS / 4);
            assertThat(tally.writes()).isGreaterThan(REQUESTS / 8);
        } finally {
            services.forEach(service ->
                    service.close().toCompletionStage().toCompletableFuture().join());
        }
    }

    /** It takes everything, lines and headers as long as a service does among them, and knows whomever is asked for. */
    private HttpServer listening(String service) {
        return vertx.createHttpServer(new HttpServerOptions()
                        .setMaxInitialLineLength(LONGEST_LINE)
                        .setMaxHeaderSize(MOST_HEADERS))
                .requestHandler(request -> request.bodyHandler(body -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(ANSWER)))
                .listen(RealService.address(service).getPort(), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
