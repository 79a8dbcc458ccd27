package cn.dingzhou.testing.access;

import io.restassured.RestAssured;
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
import java.nio.charset.StandardCharsets;

/** The way to the running service: thousands of calls in seconds, and streams that do not end. */
final class Line {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param authorization the header's value; empty for none */
    Answer call(Operation operation, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + operation.address()))
                .method(operation.method(), body(operation));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (!operation.body().type().isEmpty()) {
            request.header("Content-Type", operation.body().type());
        }
        if (!operation.reads()) {
            request.header("If-Match", "\"99\"");
        }
        try {
            return answer(client.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(operation.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<InputStream> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        try (InputStream body = response.body()) {
            boolean ends = !type.startsWith("text/event-stream");
            return new Answer(
                    response.statusCode(), type, ends ? new String(body.readAllBytes(), StandardCharsets.UTF_8) : "");
        }
    }

    private static BodyPublisher body(Operation operation) {
        return operation.body().type().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(operation.body().text());
    }
}
