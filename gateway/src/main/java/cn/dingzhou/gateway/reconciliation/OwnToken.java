package cn.dingzhou.gateway.reconciliation;

import cn.dingzhou.gateway.GatewayConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The gateway's own token, by its client credentials.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-4.4">RFC 6749, 4.4</a>
 */
@Singleton
class OwnToken {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** It must not end on its way. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final GatewayConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private String token = "";
    private Instant until = Instant.MIN;

    OwnToken(GatewayConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /** @throws IOException if the identity provider is away or refuses */
    synchronized String get() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(until)) {
            fetch();
        }
        return token;
    }

    private void fetch() throws IOException, InterruptedException {
        GatewayConfig.Reconciliation settings = config.reconciliation();
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.clientId()) + "&client_secret="
                + encoded(settings.clientSecret());
        HttpRequest request = HttpRequest.newBuilder(settings.tokenUrl())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("the identity provider answered " + answer.statusCode() + " to the gateway itself");
        }
        JsonNode granted = json.readTree(answer.body());
        token = granted.path("access_token").asText();
        until = clock.instant().plusSeconds(granted.path("expires_in").asLong()).minus(MARGIN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
