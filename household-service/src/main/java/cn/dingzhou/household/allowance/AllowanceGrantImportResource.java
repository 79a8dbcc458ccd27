package cn.dingzhou.household.allowance;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/allowance-grants/imports")
@Tag(name = "Allowance grants")
class AllowanceGrantImportResource extends EntryImportResource {

    AllowanceGrantImportResource(Imports imports, AllowanceGrants kind) {
        super(imports, kind);
    }
}
