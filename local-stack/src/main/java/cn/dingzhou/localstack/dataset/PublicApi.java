package cn.dingzhou.localstack.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import cn.dingzhou.localstack.process.StackException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The suite's public address as one client sees it. A call that a busy or starting suite turns away is made again, which
 * harms nobody: reads, imports and calls with an idempotency key may all be repeated.
 */
final class PublicApi {

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final int TRIES = 15;
    private static final int TRIES_WITHOUT_ANSWER = 3;
    private static final long LONGEST_PAUSE_SECONDS = 10;
    /** The largest upload takes seconds; a call that takes minutes never ends. */
    private static final Duration CALL_LIMIT = Duration.ofMinutes(3);

    private final HttpClient client;
    private final URI gateway;
    private final URI tokenEndpoint;
    private final AccessToken token;

    private PublicApi(HttpClient client, URI gateway, URI tokenEndpoint, AccessToken token) {
        this.client = client;
        this.gateway = gateway;
        this.tokenEndpoint = tokenEndpoint;
        this.token = token;
    }

    static PublicApi of(URI gateway, URI tokenEndpoint, String clientId, String clientSecret) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new PublicApi(
                client, gateway, tokenEndpoint, AccessToken.ofClient(client, tokenEndpoint, clientId, clientSecret));
    }

    /** The same as a sample user of the local stack sees it. */
    PublicApi as(String user) {
        return new PublicApi(client, gateway, tokenEndpoint, AccessToken.ofUser(client, tokenEndpoint, user));
    }

    JsonNode get(String path) {
        return json(expect(200, send(request(path).GET())));
    }

    String text(String path) {
        return send(request(path).GET()).body();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(CALL_LIMIT)
                .header("Accept-Language", "zh, en;q=0.9");
    }

    /** The answer, whatever its status, unless it is one of those that pass. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        for (int tries = 1; ; tries++) {
            try {
                HttpResponse<String> answer = tryOnce(request);
                if (!PASSING.contains(answer.statusCode()) || tries == TRIES) {
                    return answer;
                }
                long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
                pause(Duration.ofSeconds(Math.min(seconds, LONGEST_PAUSE_SECONDS)));
            } catch (IOException e) {
                if (tries == TRIES_WITHOUT_ANSWER) {
                    throw new StackException("无法访问 / Cannot reach " + gateway + ": " + e, e);
                }
                pause(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                throw stopped(e);
            }
        }
    }

    /** Sends something as JSON. */
    HttpResponse<String> post(String path, Object body, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(RowFormat.json(body))));
    }

    /** Writes something as JSON under its own address; again is the same. */
    HttpResponse<String> put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(RowFormat.json(body))));
    }

    /** Takes a step from what the last answer told. */
    HttpResponse<String> step(String method, String path, Object body, HttpResponse<String> last) {
        return expect(
                200,
                send(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", last.headers().firstValue("ETag").orElseThrow())
                        .method(method, HttpRequest.BodyPublishers.ofString(RowFormat.json(body)))));
    }

    /** Every item of a list, page by page. */
    void forEach(String list, Consumer<JsonNode> item) {
        String first = list + (list.contains("?") ? "&" : "?") + "limit=200";
        String cursor = "";
        do {
            JsonNode page = get(first + cursor);
            page.path("items").forEach(item);
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), UTF_8)
                    : "";
        } while (!cursor.isEmpty());
    }

    /** Between two looks at something that is under way. */
    static void pause(Duration pause) {
        try {
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw stopped(e);
        }
    }

    static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new StackException("请求失败 / " + answer.request().method() + " "
                    + answer.request().uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new JsonMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new StackException(
                    "无法读取 / Not JSON: " + answer.request().uri().getPath(), e);
        }
    }

    private HttpResponse<String> tryOnce(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.setHeader("Authorization", "Bearer " + token.value());
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static StackException stopped(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StackException("数据导入已中止 / The loading of the dataset was stopped", e);
    }
}
