package cn.dingzhou.gateway.limit;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.GatewayConfig.Limits;
import cn.dingzhou.gateway.GatewayConfig.Limits.Rate;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** How often one caller may call through one client, as a token that was checked says. */
@ApplicationScoped
public class ClientLimit {

    private final Limits limits;
    private final MeterRegistry metrics;
    private final Buckets buckets;

    ClientLimit(GatewayConfig config, MeterRegistry metrics) {
        this.limits = config.limits();
        this.metrics = metrics;
        Rate[] rates = Stream.concat(Stream.of(limits.client()), limits.clients().values().stream())
                .toArray(Rate[]::new);
        this.buckets = new Buckets(limits.mostKept(), TimeMeter.SYSTEM_NANOTIME, rates);
    }

    /** Seconds until the caller may call again; none if this call is let through. */
    public long secondsToWait(SecurityIdentity caller) {
        if (!(caller.getPrincipal() instanceof JsonWebToken token)) {
            return 0;
        }
        String azp = token.getClaim("azp");
        String client = azp == null ? "unknown" : azp;
        long wait = buckets.secondsToWait(
                client + " " + token.getSubject(), limits.clients().getOrDefault(client, limits.client()));
        if (wait > 0) {
            // The realm decides which clients there are, so that these are few.
            metrics.counter("gateway.limits.refused", "by", "client", "client", client)
                    .increment();
        }
        return wait;
    }
}
