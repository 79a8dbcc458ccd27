package cn.dingzhou.records.imports;

import cn.dingzhou.rest.security.Roles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/orchards/imports")
@Tag(name = "Orchards")
class OrchardImportResource extends ImportResource {

    OrchardImportResource(Imports imports, OrchardImport target) {
        super(imports, target, Roles.REGISTRAR);
    }
}
