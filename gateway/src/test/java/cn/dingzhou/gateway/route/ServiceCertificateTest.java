package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.asRegistrar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.gateway.ServiceClients;
import cn.dingzhou.testing.Certificates;
import cn.dingzhou.testing.FreePort;
import cn.dingzhou.testing.WithInfrastructure;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;

/** Services that are called by https, and want to see the gateway's certificate. */
@QuarkusTest
@WithInfrastructure
@TestProfile(ServiceCertificateTest.ByHttps.class)
class ServiceCertificateTest {

    private static final Certificates CERTIFICATES = Certificates.named("gateway");
    private static final Certificates PRETENDERS = Certificates.named("pretender");
    private static final int HOUSEHOLD = FreePort.next();
    private static final int INSURANCE = FreePort.next();

    public static class ByHttps implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(CERTIFICATES.ofClient("services"));
            settings.put("gateway.services.household-service", "https://127.0.0.1:" + HOUSEHOLD);
            settings.put("gateway.services.insurance-service", "https://127.0.0.1:" + INSURANCE);
            return settings;
        }
    }

    @Inject
    ServiceClients clients;

    private final List<String> callers = new CopyOnWriteArrayList<>();

    @Test
    void theGatewayShowsItsCertificate() {
        HttpsServer service = serve(HOUSEHOLD, CERTIFICATES.server());
        try {
            asRegistrar().when().get("/api/v1/households").then().statusCode(200);
        } finally {
            service.stop(0);
        }

        assertThat(callers).containsExactly("CN=localhost");
    }

    @Test
    void whoPretendsToBeAServiceGetsNoRequest() {
        HttpsServer pretender = serve(INSURANCE, PRETENDERS.serverOf(CERTIFICATES));
        try {
            asRegistrar()
                    .when()
                    .get("/api/v1/policy-years")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("service-unavailable"));
        } finally {
            pretender.stop(0);
        }

        assertThat(callers).isEmpty();
    }

    @Test
    void theGatewaysOwnQuestionsAreAskedWithItsCertificateAndOfWhomItTrustsOnly() throws Exception {
        HttpClient asking = clients.asking(Duration.ofSeconds(10));
        HttpsServer service = serve(HOUSEHOLD, CERTIFICATES.server());
        HttpsServer pretender = serve(INSURANCE, PRETENDERS.serverOf(CERTIFICATES));
        try {
            assertThat(ask(asking, HOUSEHOLD)).isEqualTo(200);
            assertThatThrownBy(() -> ask(asking, INSURANCE)).isInstanceOf(SSLException.class);
        } finally {
            service.stop(0);
            pretender.stop(0);
        }

        assertThat(callers).containsExactly("CN=localhost");
    }

    private static int ask(HttpClient client, int port) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + "/"))
                .build();
        return client.send(question, BodyHandlers.discarding()).statusCode();
    }

    /** The address may be taken a moment longer by the one who had it before. */
    private HttpsServer serve(int port, SSLContext tls) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpsServer server = await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(BindException.class)
                .until(() -> HttpsServer.create(address, 0), Objects::nonNull);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = tls.getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        server.createContext("/", exchange -> {
            callers.add(((HttpsExchange) exchange)
                    .getSSLSession()
                    .getPeerPrincipal()
                    .getName());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
