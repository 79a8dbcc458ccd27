package cn.dingzhou.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.testing.Certificates;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that only the gateway may call, as its certificate proves. */
@QuarkusTest
@WithInfrastructure
@TestProfile(ClientCertificateTest.OfTheGateway.class)
class ClientCertificateTest {

    private static final Certificates CERTIFICATES = Certificates.named("service");
    private static final Certificates STRANGERS = Certificates.named("stranger");

    public static class OfTheGateway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(CERTIFICATES.ofServer("services"));
            settings.put("quarkus.http.tls-configuration-name", "services");
            settings.put("quarkus.http.test-ssl-port", "0");
            settings.put("rest.client-certificate-required", "true");
            return settings;
        }
    }

    @TestHTTPResource(value = "/", tls = true)
    URI service;

    @TestHTTPResource("/")
    URI plain;

    @Test
    void whoShowsTheCertificateIsAnsweredAsEver() throws Exception {
        HttpClient gateway = CERTIFICATES.client(true);

        assertThat(get(gateway, service, "/api/v1/things").statusCode()).isEqualTo(200);
        assertThat(get(gateway, service, "/api/v1/things/7").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/things",
                "/api/v1/things/7",
                "/nowhere",
                "/q/openapi",
                "/q/healthy",
                "/q/health/../openapi"
            })
    void whoShowsNoneIsToldToCallTheGatewayWhateverTheToken(String path) throws Exception {
        HttpResponse<String> answer = get(CERTIFICATES.client(false), service, path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("client-certificate-required", "网关");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/metrics"})
    void probesAndCollectorsOfMetricsShowNone(String path) throws Exception {
        assertThat(get(CERTIFICATES.client(false), service, path).statusCode()).isEqualTo(200);
    }

    @Test
    void aStrangersCertificateEndsTheConnection() {
        assertThatThrownBy(() -> get(STRANGERS.clientOf(CERTIFICATES), service, "/q/health"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void withoutTlsNobodyShowsOne() throws Exception {
        assertThat(get(HttpClient.newHttpClient(), plain, "/api/v1/things").statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> get(HttpClient client, URI service, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Authorization", Tokens.as("viewer").header())
                        .build(),
                BodyHandlers.ofString());
    }
}
