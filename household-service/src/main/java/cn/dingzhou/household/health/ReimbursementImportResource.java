package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reimbursements/imports")
@Tag(name = "Reimbursements")
class ReimbursementImportResource extends EntryImportResource {

    ReimbursementImportResource(Imports imports, Reimbursements kind) {
        super(imports, kind);
    }
}
