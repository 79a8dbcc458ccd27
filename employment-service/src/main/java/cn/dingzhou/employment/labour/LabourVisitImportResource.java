package cn.dingzhou.employment.labour;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/labour-visits/imports")
@Tag(name = "Labour force")
class LabourVisitImportResource extends ImportResource {

    LabourVisitImportResource(Imports imports, LabourVisitImport target) {
        super(imports, target, REGISTRAR, SURVEYOR, LABOUR_OFFICER);
    }
}
