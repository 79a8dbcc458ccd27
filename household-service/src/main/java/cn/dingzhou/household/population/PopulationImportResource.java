package cn.dingzhou.household.population;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/populations/imports")
@Tag(name = "Populations")
class PopulationImportResource extends ImportResource {

    PopulationImportResource(Imports imports, PopulationImport target) {
        super(imports, target, Roles.REGISTRAR);
    }
}
