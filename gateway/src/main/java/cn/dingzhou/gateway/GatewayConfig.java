package cn.dingzhou.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    Limits limits();

    Indicators indicators();

    Changes changes();

    Reconciliation reconciliation();

    /** How long a service may keep a request waiting. */
    interface Timeouts {

        Duration connect();

        /** Without a byte in either direction. */
        Duration idle();

        /** How long a service that failed repeatedly is left alone. */
        Duration recovery();
    }

    /** How often one address or caller may call, and how much one body may have; each replica counts for itself. */
    interface Limits {

        /** For all callers of one address; version 6 counts by /64. */
        Rate address();

        /** For one caller of one client. */
        Rate client();

        /** Of clients that need another, by client id. */
        Map<String, Rate> clients();

        /** Addresses that have no limit. */
        Optional<Set<String>> freeAddresses();

        /** So many addresses, and so many callers, are remembered at a time. */
        int mostKept();

        /** So many calls a second in the long run, and so many at once. */
        interface Rate {

            int perSecond();

            int burst();
        }
    }

    /** How events are counted. */
    interface Indicators {

        Duration commitInterval();
    }

    /** How changes are told. */
    interface Changes {

        int mostListeners();
    }

    /** How often the figures are held against the services' tables. */
    interface Reconciliation {

        Duration every();

        /** How soon again when a service did not answer or something drifts; twice as long after each time. */
        Duration retry();

        /** How long an event may be on its way before a difference counts. */
        Duration secondLook();

        /** Where the gateway gets a token of its own, as the client below. */
        URI tokenUrl();

        String clientId();

        String clientSecret();
    }
}
