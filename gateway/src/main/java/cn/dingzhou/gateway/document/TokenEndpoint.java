package cn.dingzhou.gateway.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says where tokens come from, which is known only where the gateway runs. */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP, documentNames = SuiteDocument.NAME)
public class TokenEndpoint implements OASFilter {

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        String identity = ConfigProvider.getConfig().getValue("identity.url", String.class);
        return scheme.description(scheme.getDescription().replace("{identity}", identity));
    }
}
