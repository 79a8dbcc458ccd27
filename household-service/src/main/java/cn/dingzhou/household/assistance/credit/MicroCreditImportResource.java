package cn.dingzhou.household.assistance.credit;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/micro-credits/imports")
@Tag(name = "Micro-credits")
class MicroCreditImportResource extends EntryImportResource {

    MicroCreditImportResource(Imports imports, MicroCredits kind) {
        super(imports, kind);
    }
}
