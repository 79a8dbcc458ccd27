package cn.dingzhou.employment.application;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/applications/imports")
@Tag(name = "Applications")
class ApplicationImportResource extends ImportResource {

    ApplicationImportResource(Imports imports, ApplicationImport target) {
        super(imports, target, Roles.LABOUR_OFFICER);
    }
}
