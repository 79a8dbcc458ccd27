package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seekers/imports")
@Tag(name = "Seekers")
class SeekerImportResource extends ImportResource {

    SeekerImportResource(Imports imports, SeekerImport target) {
        super(imports, target, Roles.LABOUR_OFFICER, Roles.REGISTRAR);
    }
}
