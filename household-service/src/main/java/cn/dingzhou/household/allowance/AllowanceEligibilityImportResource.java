package cn.dingzhou.household.allowance;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/allowance-eligibilities/imports")
@Tag(name = "Allowance eligibilities")
class AllowanceEligibilityImportResource extends EntryImportResource {

    AllowanceEligibilityImportResource(Imports imports, AllowanceEligibilities kind) {
        super(imports, kind);
    }
}
