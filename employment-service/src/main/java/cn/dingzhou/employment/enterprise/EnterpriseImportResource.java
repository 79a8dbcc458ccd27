package cn.dingzhou.employment.enterprise;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/enterprises/imports")
@Tag(name = "Enterprises")
class EnterpriseImportResource extends ImportResource {

    EnterpriseImportResource(Imports imports, EnterpriseImport target) {
        super(imports, target, LABOUR_OFFICER);
    }
}
