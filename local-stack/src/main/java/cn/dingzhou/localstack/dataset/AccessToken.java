package cn.dingzhou.localstack.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/** A client's token by the client-credentials grant, asked for again shortly before it expires. */
final class AccessToken {

    private static final Duration SPARE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final HttpRequest request;
    private final Clock clock;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    AccessToken(HttpClient client, URI endpoint, String clientId, String clientSecret, Clock clock) {
        this.client = client;
        this.request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id="
                        + URLEncoder.encode(clientId, UTF_8) + "&client_secret="
                        + URLEncoder.encode(clientSecret, UTF_8)))
                .build();
        this.clock = clock;
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
