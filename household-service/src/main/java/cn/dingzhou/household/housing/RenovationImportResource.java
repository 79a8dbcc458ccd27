package cn.dingzhou.household.housing;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/renovations/imports")
@Tag(name = "Renovations")
class RenovationImportResource extends EntryImportResource {

    RenovationImportResource(Imports imports, Renovations kind) {
        super(imports, kind);
    }
}
