package cn.dingzhou.stories;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.localstack.LocalStack;
import cn.dingzhou.localstack.LocalStackOptions;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The whole suite with the Dingzhou dataset, started once for all stories and stopped when the tests' process ends; or the one
 * that {@code bin/start} has started in the folder of the system property {@code stack.running}.
 */
final class RunningSuite {

    private static final Logger LOG = Logger.getLogger(RunningSuite.class);

    /** Where, in the suite's folder, whatever its services trace is kept; there is none where {@code bin/start} began it. */
    static final String SPANS = "spans";

    private static @Nullable RunningSuite suite;

    /** Well below the 15 minutes a token lives. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final LocalStack stack;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private RunningSuite(LocalStack stack) {
        this.stack = stack;
    }

    static synchronized RunningSuite get() {
        if (suite == null) {
            suite = start();
        }
        return suite;
    }

    private static RunningSuite start() {
        Path project = Path.of(System.getProperty("project.root"));
        String running = System.getProperty("stack.running");
        if (running != null) {
            return new RunningSuite(LocalStack.running(
                    new LocalStackOptions(project, project.resolve(running), Ports.usual(), false, true, Map.of())));
        }
        Path folder = Path.of(System.getProperty("stack.folder"));
        SpanCollector spans = SpanCollector.in(folder.resolve(SPANS));
        LocalStack stack =
                LocalStack.start(LocalStackOptions.isolated(project, folder).telling(spans.environment()));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        long start = System.nanoTime();
        stack.loadDataset(LOG::info);
        LOG.infof(
                "dataset loaded in %d s",
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
        RunningSuite loaded = new RunningSuite(stack);
        loaded.awaitCounted();
        return loaded;
    }

    /** Stories count before and after: what was loaded must not be counted in between. */
    private void awaitCounted() {
        Instant loaded = Instant.now();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    Response newest = user("operator").post("/reconciliation");
                    newest.then().statusCode(202);
                    return newest.path("state").equals("AGREES")
                            && Instant.parse(newest.path("comparedAt")).isAfter(loaded);
                });
    }

    LocalStack stack() {
        return stack;
    }

    URI gateway() {
        return stack.url(Port.GATEWAY);
    }

    /** A request through the public door, without a token. */
    RequestSpecification anybody() {
        return anybodyAt(gateway());
    }

    /** The same at another door. */
    static RequestSpecification anybodyAt(URI gateway) {
        return given().baseUri(gateway.toString())
                .basePath("/api/v1")
                .accept("application/json")
                .contentType(ContentType.JSON);
    }

    /** A request of a sample user, with a token from the identity provider. */
    RequestSpecification user(String name) {
        return anybody().header("Authorization", "Bearer " + tokenOf(name));
    }

    /** The user's; the same one for a while, as an app would keep it. */
    String tokenOf(String user) {
        return tokens.compute(user, (name, known) -> known != null && known.isFresh() ? known : fetched(name)).value;
    }

    private Token fetched(String user) {
        return new Token(
                given().formParam("grant_type", "password")
                        .formParam("client_id", "try-it")
                        .formParam("username", user)
                        .formParam("password", "dingzhou")
                        .post(stack.tokenEndpoint())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token"),
                Instant.now());
    }

    private record Token(String value, Instant since) {

        boolean isFresh() {
            return since.plus(KEPT).isAfter(Instant.now());
        }
    }
}
