package cn.dingzhou.household.region;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/regions/imports")
@Tag(name = "Regions")
class RegionImportResource extends ImportResource {

    private final CurrentCaller caller;

    RegionImportResource(Imports imports, RegionImport target, CurrentCaller caller) {
        super(imports, target, Roles.REGISTRAR);
        this.caller = caller;
    }

    @Override
    protected @Nullable String parent(UriInfo uri) {
        RegionRegistry.requireCityLevel(caller.current());
        return null;
    }
}
