package cn.dingzhou.localstack.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import cn.dingzhou.localstack.process.StackException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token of a client or of a sample user, asked for again shortly before it expires. */
final class AccessToken {

    private static final Duration SPARE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final HttpRequest request;
    private final Clock clock = Clock.systemUTC();
    private String token = "";
    private Instant renewAt = Instant.MIN;

    private AccessToken(HttpClient client, URI endpoint, Map<String, String> form) {
        this.client = client;
        this.request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(joining("&"))))
                .build();
    }

    /** A client's own. */
    static AccessToken ofClient(HttpClient client, URI endpoint, String clientId, String clientSecret) {
        return new AccessToken(
                client, endpoint, fields("client_credentials", "client_id", clientId, "client_secret", clientSecret));
    }

    /** A sample user's of the local stack. */
    static AccessToken ofUser(HttpClient client, URI endpoint, String username) {
        return new AccessToken(
                client,
                endpoint,
                fields("password", "client_id", "try-it", "username", username, "password", "dingzhou"));
    }

    private static Map<String, String> fields(String grant, String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("grant_type", grant));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    /** One that is good for half a minute at least, unless the provider gives shorter ones. */
    synchronized String value() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(renewAt)) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StackException("数据导入账号未能登录 / The identity provider gave the dataset's loader no token: "
                        + answer.statusCode() + " " + answer.body());
            }
            JsonNode granted = new JsonMapper().readTree(answer.body());
            token = granted.path("access_token").asText();
            renewAt = clock.instant()
                    .plusSeconds(granted.path("expires_in").asLong())
                    .minus(SPARE);
        }
        return token;
    }
}
