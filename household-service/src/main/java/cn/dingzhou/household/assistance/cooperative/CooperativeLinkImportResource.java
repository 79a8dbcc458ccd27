package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cooperative-links/imports")
@Tag(name = "Cooperative links")
class CooperativeLinkImportResource extends EntryImportResource {

    CooperativeLinkImportResource(Imports imports, CooperativeLinks kind) {
        super(imports, kind);
    }
}
