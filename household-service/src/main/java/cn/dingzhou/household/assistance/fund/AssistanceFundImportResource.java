package cn.dingzhou.household.assistance.fund;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/assistance-funds/imports")
@Tag(name = "Assistance funds")
class AssistanceFundImportResource extends EntryImportResource {

    AssistanceFundImportResource(Imports imports, AssistanceFunds kind) {
        super(imports, kind);
    }
}
