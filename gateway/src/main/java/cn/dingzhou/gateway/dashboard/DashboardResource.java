package cn.dingzhou.gateway.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/dashboard-settings")
@Tag(name = "Dashboard", description = "仪表盘 / the dashboard")
class DashboardResource {

    private final DashboardConfig config;

    DashboardResource(DashboardConfig config) {
        this.config = config;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 300)
    @Operation(summary = "看板登录设置 / How the dashboard signs people in")
    public Settings settings() {
        return new Settings(config.issuer(), config.clientId());
    }

    @Schema(name = "DashboardSettings")
    record Settings(
            @Schema(
                            description = "OIDC 签发者地址 / the OIDC issuer's address",
                            examples = "http://127.0.0.1:8180/realms/dingzhou")
                    URI issuer,
            @Schema(description = "公开客户端，授权码加 PKCE / a public client: code flow with PKCE", examples = "dashboard")
                    String clientId) {}
}
