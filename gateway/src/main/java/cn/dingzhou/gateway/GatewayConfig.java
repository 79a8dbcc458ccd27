package cn.dingzhou.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gateway's own settings. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Where each service listens. */
    Map<String, URI> services();

    /** Path prefixes, of whole segments, by service. */
    Map<String, List<String>> routes();

    /** Path prefixes, of whole segments, that a GET may reach without a token. */
    Optional<List<String>> publicReads();

    Timeouts timeouts();

    Indicators indicators();

    Changes changes();

    /** How long a service may keep a request waiting. */
    interface Timeouts {

        Duration connect();

        /** Without a byte in either direction. */
        Duration idle();

        /** How long a service that failed repeatedly is left alone. */
        Duration recovery();
    }

    /** How events are counted. */
    interface Indicators {

        Duration commitInterval();
    }

    /** How changes are told. */
    interface Changes {

        int mostListeners();
    }
}
