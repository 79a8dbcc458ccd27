package cn.dingzhou.household.household;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/households/imports")
@Tag(name = "Households")
class HouseholdImportResource extends ImportResource {

    HouseholdImportResource(Imports imports, HouseholdImport target) {
        super(imports, target, Roles.REGISTRAR);
    }
}
