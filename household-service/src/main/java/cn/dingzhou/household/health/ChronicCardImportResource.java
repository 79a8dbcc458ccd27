package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/chronic-cards/imports")
@Tag(name = "Chronic cards")
class ChronicCardImportResource extends EntryImportResource {

    ChronicCardImportResource(Imports imports, ChronicCards kind) {
        super(imports, kind);
    }
}
