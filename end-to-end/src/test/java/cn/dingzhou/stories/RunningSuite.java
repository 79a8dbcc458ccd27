package cn.dingzhou.stories;

import static io.restassured.RestAssured.given;

import cn.dingzhou.localstack.LocalStack;
import cn.dingzhou.localstack.LocalStackOptions;
import cn.dingzhou.localstack.process.Port;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The whole suite with the Dingzhou dataset, started once for all stories and stopped when the tests' process ends. */
final class RunningSuite {

    private static final Logger LOG = Logger.getLogger(RunningSuite.class);

    private static @Nullable RunningSuite suite;

    private final LocalStack stack;

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
        LocalStack stack = LocalStack.start(LocalStackOptions.isolated(
                Path.of(System.getProperty("project.root")), Path.of(System.getProperty("stack.folder"))));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        long start = System.nanoTime();
        stack.loadDataset(LOG::info);
        LOG.infof(
                "dataset loaded in %d s",
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
        return new RunningSuite(stack);
    }

    LocalStack stack() {
        return stack;
    }

    URI gateway() {
        return stack.url(Port.GATEWAY);
    }

    /** A request through the public door, without a token. */
    RequestSpecification anybody() {
        return given().baseUri(gateway().toString())
                .basePath("/api/v1")
                .accept("application/json")
                .contentType(ContentType.JSON);
    }

    /** A request of a sample user, with a token from the identity provider. */
    RequestSpecification user(String name) {
        return anybody().header("Authorization", "Bearer " + tokenOf(name));
    }

    String tokenOf(String user) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "try-it")
                .formParam("username", user)
                .formParam("password", "dingzhou")
                .post(stack.tokenEndpoint())
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
