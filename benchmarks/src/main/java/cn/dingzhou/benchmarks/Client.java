package cn.dingzhou.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A sample user at one address of the suite. */
final class Client {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Tokens live for a quarter of an hour. */
    private static final Duration TOKEN_USE = Duration.ofMinutes(5);

    private static final Duration LOOK = Duration.ofMillis(200);

    private final URI address;
    private final URI tokenEndpoint;
    private final String user;
    private String token = "";
    private Instant renewal = Instant.MIN;

    Client(URI address, URI tokenEndpoint, String user) {
        this.address = address;
        this.tokenEndpoint = tokenEndpoint;
        this.user = user;
    }

    /** The same user at another address. */
    Client at(URI other) {
        return new Client(other, tokenEndpoint, user);
    }

    /** Another user at the same address. */
    Client as(String other) {
        return new Client(address, tokenEndpoint, other);
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    /** What is not JSON. */
    String text(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, String body) {
        return json(
                send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))));
    }

    /** Takes a step from the version that its ETag names; returns the ETag it has then. */
    String step(String method, String path, String body, String etag) {
        return answer(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", etag)
                        .method(method, BodyPublishers.ofString(body)))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    /** Returns when the import has succeeded; something is done at each look at it until then. */
    void importing(String collection, Supplier<InputStream> lines, Runnable atEachLook) {
        JsonNode job = imported(collection, "", lines, atEachLook);
        if (job.path("created").asLong() != job.path("total").asLong()) {
            throw new IllegalStateException("not all was created: " + job);
        }
    }

    /** Whether an import would take all of it in; nothing is written. */
    boolean wouldTake(String collection, Supplier<InputStream> lines) {
        return imported(collection, "?dryRun=true", lines, () -> {})
                        .path("rejected")
                        .asLong()
                == 0;
    }

    private JsonNode imported(String collection, String query, Supplier<InputStream> lines, Runnable atEachLook) {
        BodyPublisher body = BodyPublishers.ofInputStream(lines);
        JsonNode job = json(send(request("/api/v1/" + collection + "/imports" + query)
                .header("Content-Type", "application/x-ndjson")
                .POST(body)));
        String path = "/api/v1/" + collection + "/imports/" + job.path("id").asText();
        while (!job.path("state").asText().equals("SUCCEEDED")) {
            if (job.path("state").asText().equals("FAILED")) {
                throw new IllegalStateException("the import failed: " + job);
            }
            atEachLook.run();
            LockSupport.parkNanos(LOOK.toNanos());
            job = get(path);
        }
        return job;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (renewal.isBefore(Instant.now())) {
            HttpRequest.Builder request = HttpRequest.newBuilder(tokenEndpoint)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=password&client_id=try-it&password=dingzhou&username=" + user));
            token = json(send(request)).path("access_token").asText();
            renewal = Instant.now().plus(TOKEN_USE);
        }
        return token;
    }

    private static String send(HttpRequest.Builder request) {
        return answer(request).body();
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped", e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
