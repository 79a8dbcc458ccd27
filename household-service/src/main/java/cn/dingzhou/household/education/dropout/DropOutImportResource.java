package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/drop-outs/imports")
@Tag(name = "Drop-outs")
class DropOutImportResource extends EntryImportResource {

    DropOutImportResource(Imports imports, DropOuts kind) {
        super(imports, kind);
    }
}
