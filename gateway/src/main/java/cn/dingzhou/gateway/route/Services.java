package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.ServiceClients;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The services behind the gateway, each with its connections and one circuit for whatever is asked of it. */
@Singleton
class Services {

    private static final Logger LOG = Logger.getLogger(Services.class);

    /** Of one service: so many requests may be under way, and so many wait for their turn. */
    private static final int MOST_CONNECTIONS = 256;

    private static final int MOST_WAITING = 512;

    private static final int CLEANER_MILLIS = 250;

    private final Map<String, Service> byName;

    Services(GatewayConfig config, ServiceClients clients, Patience patience) {
        byName = config.services().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        service -> new Service(
                                service.getValue(),
                                client(config, clients),
                                new CircuitBreaker(
                                        patience::now, config.timeouts().recovery()))));
    }

    Map<String, Service> all() {
        return byName;
    }

    Service of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** What nobody uses is closed long before its idle time ends, which might be when the next request takes it. */
    private static HttpClient client(GatewayConfig config, ServiceClients clients) {
        Duration idle = config.timeouts().idle();
        return clients.passingOn(new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setMaxWaitQueueSize(MOST_WAITING)
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) idle.toMillis())
                .setKeepAliveTimeout((int) Math.max(1, idle.toSeconds() / 2))
                .setPoolCleanerPeriod(CLEANER_MILLIS));
    }

    /** One of them. */
    record Service(URI address, HttpClient client, CircuitBreaker breaker) {

        Future<HttpClientRequest> connect(RequestOptions request) {
            boolean secure = "https".equals(address.getScheme());
            int standardPort = secure ? 443 : 80;
            return client.request(request.setSsl(secure)
                            .setHost(address.getHost())
                            .setPort(address.getPort() < 0 ? standardPort : address.getPort()))
                    // Without a handler Vert.x logs every client that breaks off as an error.
                    .onSuccess(begun -> begun.exceptionHandler(failure -> LOG.debug("a request failed", failure)))
                    .map(SettledRequest::of);
        }
    }
}
