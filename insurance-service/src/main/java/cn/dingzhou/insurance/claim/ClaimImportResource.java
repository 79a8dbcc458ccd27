package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/claims/imports")
@Tag(name = "Claims")
class ClaimImportResource extends ImportResource {

    ClaimImportResource(Imports imports, ClaimImport target) {
        super(imports, target, Roles.REGISTRAR, Roles.INSURER, Roles.CLAIM_REPORTER);
    }
}
