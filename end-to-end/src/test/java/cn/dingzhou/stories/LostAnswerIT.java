package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.localstack.process.Part;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A service is killed after PostgreSQL has committed an approval and before anybody was told; the approval is made once. */
class LostAnswerIT {

    private final RunningSuite suite = RunningSuite.get();
    private final Insurance insurance = new Insurance(suite);

    @Test
    void anApprovalWhoseAnswerWasLostIsMadeOnce() throws Exception {
        String claim = insurance.onNotice();
        String policyYear = insurance.year2021();
        String etag = insurance.etag("/claims/" + claim);
        String key = UUID.randomUUID().toString();
        int port = Ports.random().of(Port.INSURANCE);

        try (AnswersLost lost = new AnswersLost(databasePort(), "fund_movement")) {
            Process service = anotherService(port, lost.port());
            try {
                URI own = URI.create("http://127.0.0.1:" + port);
                CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> approve(claim, etag, key)
                        .baseUri(own.toString())
                        .post(path(claim))
                        .asString());
                CompletableFuture.anyOf(lost.committed(), call).get(60, TimeUnit.SECONDS);
                assertThat(call).isNotDone();
            } finally {
                service.destroyForcibly().onExit().join();
            }
        }

        insurance.movements(policyYear, claim).body("items.kind", contains("APPROVED"));
        Response again = approve(claim, etag, key).post(path(claim));
        again.then().statusCode(200).body("stage", equalTo("APPROVED")).body("payout", equalTo(9000.0f));
        approve(claim, etag, UUID.randomUUID().toString())
                .post(path(claim))
                .then()
                .statusCode(412);
        insurance.movements(policyYear, claim).body("items.kind", contains("APPROVED"));
    }

    private RequestSpecification approve(String claim, String etag, String key) {
        return suite.user("insurance-approver")
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body("{\"on\":\"2021-06-10\"}");
    }

    private static String path(String claim) {
        return "/claims/" + claim + "/approval";
    }

    /** A second replica beside the stack's own, whose database connections go through that port. */
    private Process anotherService(int port, int databasePort) throws IOException {
        Part part = suite.stack().part("insurance-service").part();
        ProcessBuilder builder = new ProcessBuilder(part.command())
                .redirectErrorStream(true)
                .redirectOutput(new File(System.getProperty("stack.folder"), "logs/insurance-replica.log"));
        builder.environment().putAll(part.environment());
        builder.environment()
                .put(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        part.environment()
                                .get("QUARKUS_DATASOURCE_JDBC_URL")
                                .replaceFirst(":\\d+/", ":" + databasePort + "/"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Process service = builder.start();
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> suite.anybody()
                                .baseUri("http://127.0.0.1:" + port)
                                .basePath("")
                                .get("/q/health/ready")
                                .statusCode()
                        == 200);
        return service;
    }

    private int databasePort() {
        return suite.stack().url(Port.POSTGRES).getPort();
    }
}
