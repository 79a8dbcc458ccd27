package cn.dingzhou.gateway.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where and as whom the dashboard signs people in. */
@ConfigMapping(prefix = "dashboard")
interface DashboardConfig {

    /** The identity provider as a browser reaches it; behind a proxy another address than the gateway's own. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    URI issuer();

    @WithDefault("dashboard")
    String clientId();
}
