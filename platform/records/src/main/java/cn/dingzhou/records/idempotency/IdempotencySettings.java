package cn.dingzhou.records.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long keys count. */
@ConfigMapping(prefix = "idempotency")
interface IdempotencySettings {

    /** How long the same key gives the same answer. */
    @WithDefault("24h")
    Duration keep();

    /** How long a call may run before its key can be claimed anew; it can then no longer commit. */
    @WithDefault("60s")
    Duration claim();
}
