package cn.dingzhou.gateway.reconciliation;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.ServiceClients;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service for its own sums, with a token of the gateway's own. */
@Singleton
class SumsClient {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(10);

    private final GatewayConfig config;
    private final OwnToken token;
    private final ObjectReader json;
    private final HttpClient client;

    SumsClient(GatewayConfig config, OwnToken token, ObjectMapper json, ServiceClients clients) {
        this.config = config;
        this.token = token;
        this.json = json.readerFor(ServiceSums.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.client = clients.asking(CONNECT_PATIENCE);
    }

    /** @throws IOException if the service or the identity provider does not answer as it should */
    ServiceSums of(String service, int year) throws IOException, InterruptedException {
        URI address = URI.create(config.services().get(service) + "/api/v1/services/" + service + "/sums?year=" + year);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(service + " answered " + answer.statusCode() + " when asked for its sums");
        }
        return json.readValue(answer.body());
    }
}
