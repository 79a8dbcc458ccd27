package cn.dingzhou.household.housing;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/dwellings/imports")
@Tag(name = "Dwellings")
class DwellingImportResource extends EntryImportResource {

    DwellingImportResource(Imports imports, Dwellings kind) {
        super(imports, kind);
    }
}
