package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cooperatives/imports")
@Tag(name = "Cooperatives")
class CooperativeImportResource extends EntryImportResource {

    CooperativeImportResource(Imports imports, Cooperatives kind) {
        super(imports, kind);
    }
}
