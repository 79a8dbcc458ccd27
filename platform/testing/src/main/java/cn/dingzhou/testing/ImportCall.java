package cn.dingzhou.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Sends a file to an import and waits for what becomes of it. */
public final class ImportCall {

    private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED");

    /** The ended job, as {@code GET} answers it. */
    public static ValidatableResponse ndjson(Tokens caller, String collection, String... lines) {
        return send(caller, collection, "application/x-ndjson", lines);
    }

    /** As {@link #ndjson}; the first line is the header. */
    public static ValidatableResponse csv(Tokens caller, String collection, String... lines) {
        return send(caller, collection, "text/csv", lines);
    }

    private static ValidatableResponse send(Tokens caller, String collection, String type, String... lines) {
        String location = RestAssured.given()
                .header("Authorization", caller.header())
                .contentType(type + "; charset=UTF-8")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(collection + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> caller.request().get(location).then().statusCode(200),
                        job -> ENDED.contains(job.extract().<String>path("state")));
    }

    private ImportCall() {}
}
