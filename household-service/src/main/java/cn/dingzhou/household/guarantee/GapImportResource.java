package cn.dingzhou.household.guarantee;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/guarantee-gaps/imports")
@Tag(name = "Guarantee gaps")
class GapImportResource extends ImportResource {

    GapImportResource(Imports imports, GapImport target) {
        super(imports, target, Roles.REGISTRAR);
    }
}
