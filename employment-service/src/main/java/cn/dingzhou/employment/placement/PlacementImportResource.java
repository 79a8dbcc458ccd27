package cn.dingzhou.employment.placement;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/placements/imports")
@Tag(name = "Placements")
class PlacementImportResource extends ImportResource {

    PlacementImportResource(Imports imports, PlacementImport target) {
        super(imports, target, Roles.LABOUR_OFFICER);
    }
}
