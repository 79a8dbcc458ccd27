package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.GatewayConfig;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of a client, and how long for a service, is enough. */
@Singleton
class Patience {

    private final Clock clock;
    private final Duration idle;
    private final long mostBytes;

    Patience(
            Clock clock,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
        this.clock = clock;
        this.idle = config.timeouts().idle();
        this.mostBytes = mostBytes.asLongValue();
    }

    Instant now() {
        return clock.instant();
    }

    /** The connection to a service that says nothing for that long is closed. */
    boolean isOver(Instant began) {
        return Duration.between(began, now()).compareTo(idle) >= 0;
    }

    /** Of one body. */
    long mostBytes() {
        return mostBytes;
    }
}
