package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.refusal.Refusals;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Which path leads to which service. */
@ApplicationScoped
class Routes {

    private final GatewayConfig config;
    private final Services services;
    private final TokenCheck tokens;
    private final Refusals refusals;
    private final Patience patience;

    Routes(GatewayConfig config, Services services, TokenCheck tokens, Refusals refusals, Patience patience) {
        this.config = config;
        this.services = services;
        this.tokens = tokens;
        this.refusals = refusals;
        this.patience = patience;
    }

    void install(@Observes Router router) {
        services.all().forEach((service, its) -> {
            ServiceProxy proxy = new ServiceProxy(its, patience, refusals);
            for (String prefix : config.routes().getOrDefault(service, List.of())) {
                // Two patterns, since the prefix with a star would match longer names, too.
                for (String pattern : List.of(prefix, prefix + "/*")) {
                    router.route(pattern)
                            .handler(routing -> tokens.check(routing, () -> proxy.forward(routing.request())));
                }
            }
        });
    }
}
