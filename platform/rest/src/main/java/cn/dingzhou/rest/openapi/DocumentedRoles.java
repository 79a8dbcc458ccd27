package cn.dingzhou.rest.openapi;

import cn.dingzhou.rest.security.AdmitsRoles;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/** Documents whom {@link AdmitsRoles resources} admit, as is done by itself for {@code @RolesAllowed}. */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class DocumentedRoles implements OASFilter {

    private static final String SCHEME = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        NavigableMap<String, AdmitsRoles> resources = resources();
        document.getPaths().getPathItems().forEach((address, path) -> {
            AdmitsRoles resource = behind(address, resources);
            if (resource != null) {
                path.getOperations()
                        .forEach((method, operation) -> complete(
                                operation,
                                resource.admitted(method.name()).stream()
                                        .sorted()
                                        .toList()));
            }
        });
    }

    private static NavigableMap<String, AdmitsRoles> resources() {
        String root = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.rest.path", String.class)
                .orElse("");
        NavigableMap<String, AdmitsRoles> resources = new TreeMap<>();
        for (InstanceHandle<AdmitsRoles> each : Arc.container().listAll(AdmitsRoles.class)) {
            Path path = each.getBean().getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                resources.put(root + path.value(), each.get());
            }
        }
        return resources;
    }

    /** That of {@code /households/imports}, not of {@code /households}. */
    private static @Nullable AdmitsRoles behind(String address, NavigableMap<String, AdmitsRoles> resources) {
        return resources.descendingMap().entrySet().stream()
                .filter(resource -> (address + "/").startsWith(resource.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** An operation that is inherited does not know that it needs a token, either. */
    private static void complete(Operation operation, List<String> roles) {
        boolean told = operation.getSecurity() != null
                && operation.getSecurity().stream()
                        .anyMatch(way ->
                                way.hasScheme(SCHEME) && !way.getScheme(SCHEME).isEmpty());
        if (!told) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, roles)));
        }
    }
}
