package cn.dingzhou.gateway.limit;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.GatewayConfig.Limits;
import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.gateway.refusal.Refusals;
import cn.dingzhou.rest.tracing.RequestId;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * How often one address may call the API. The address is the connection's own, or what a proxy in {@code
 * quarkus.http.proxy.trusted-proxies} says; pages, health and metrics are not counted.
 */
@ApplicationScoped
class AddressLimit {

    /** After the request has its id, and before its token costs anything. */
    private static final int EARLY = 900;

    private final Limits limits;
    private final Set<String> free;
    private final Refusals refusals;
    private final Counter refused;
    private final Buckets buckets;

    AddressLimit(GatewayConfig config, Refusals refusals, MeterRegistry metrics) {
        this.limits = config.limits();
        this.free = Set.copyOf(limits.freeAddresses().orElse(Set.of()));
        this.refusals = refusals;
        this.refused = metrics.counter("gateway.limits.refused", "by", "address", "client", "");
        this.buckets = new Buckets(limits.mostKept(), TimeMeter.SYSTEM_NANOTIME, limits.address());
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext routing) {
        String address = routing.request().remoteAddress().hostAddress();
        if (address == null || free.contains(address) || !isApi(routing.normalizedPath())) {
            routing.next();
            return;
        }
        long wait = buckets.secondsToWait(Network.of(address), limits.address());
        if (wait == 0) {
            routing.next();
        } else {
            refused.increment();
            refusals.send(Refusal.tooManyRequests(wait), routing.request(), RequestId.current());
        }
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/openapi");
    }
}
