package cn.dingzhou.household.warning;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/disasters/imports")
@Tag(name = "Disasters")
class DisasterImportResource extends EntryImportResource {

    DisasterImportResource(Imports imports, Disasters kind) {
        super(imports, kind);
    }
}
