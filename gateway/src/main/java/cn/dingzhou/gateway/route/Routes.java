package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.GatewayConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which path leads to which service. */
@ApplicationScoped
class Routes {

    /** Of one service: so many requests may be under way, and so many wait for their turn. */
    private static final int MOST_CONNECTIONS = 256;

    private static final int MOST_WAITING = 512;

    private final GatewayConfig config;
    private final Vertx vertx;
    private final TokenCheck tokens;
    private final ObjectMapper json;
    private final Clock clock;

    Routes(GatewayConfig config, Vertx vertx, TokenCheck tokens, ObjectMapper json, Clock clock) {
        this.config = config;
        this.vertx = vertx;
        this.tokens = tokens;
        this.json = json;
        this.clock = clock;
    }

    void install(@Observes Router router) {
        config.services().forEach((service, address) -> {
            ServiceProxy proxy = proxy(address);
            for (String prefix : config.routes().getOrDefault(service, List.of())) {
                // Two patterns, since the prefix with a star would match longer names, too.
                for (String pattern : List.of(prefix, prefix + "/*")) {
                    router.route(pattern)
                            .handler(routing -> tokens.check(routing, () -> proxy.forward(routing.request())));
                }
            }
        });
    }

    private ServiceProxy proxy(URI address) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setMaxWaitQueueSize(MOST_WAITING)
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.timeouts().idle().toMillis()));
        CircuitBreaker breaker = new CircuitBreaker(clock, config.timeouts().recovery());
        return new ServiceProxy(address, client, breaker, new ServiceAway(json));
    }
}
