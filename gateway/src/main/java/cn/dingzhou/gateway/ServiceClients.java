package cn.dingzhou.gateway;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/**
 * What services are called with. By https, the TLS configuration {@code services} says whom the gateway trusts and which
 * certificate it shows; without one the JDK's authorities are trusted and none is shown.
 */
@Singleton
public class ServiceClients {

    private static final String TLS = "services";

    private final Vertx vertx;
    private final Optional<TlsConfiguration> tls;

    ServiceClients(Vertx vertx, TlsConfigurationRegistry configurations) {
        this.vertx = vertx;
        this.tls = configurations.get(TLS);
    }

    /** For what is passed on. */
    public io.vertx.core.http.HttpClient passingOn(HttpClientOptions options) {
        tls.ifPresent(known ->
                options.setKeyCertOptions(known.getKeyStoreOptions()).setTrustOptions(known.getTrustStoreOptions()));
        return vertx.createHttpClient(options);
    }

    /**
     * For the gateway's own questions.
     *
     * @throws IllegalStateException if the TLS configuration is unusable
     */
    public HttpClient asking(Duration connectPatience) {
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(connectPatience);
        try {
            if (tls.isPresent()) {
                client.sslContext(tls.get().createSSLContext());
            }
        } catch (Exception unusable) { // As the interface has it.
            throw new IllegalStateException("the TLS configuration \"" + TLS + "\" is unusable", unusable);
        }
        return client.build();
    }
}
