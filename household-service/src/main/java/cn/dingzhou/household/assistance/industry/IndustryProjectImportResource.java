package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/industry-projects/imports")
@Tag(name = "Industry projects")
class IndustryProjectImportResource extends EntryImportResource {

    IndustryProjectImportResource(Imports imports, IndustryProjects kind) {
        super(imports, kind);
    }
}
