package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/project-returns/imports")
@Tag(name = "Project returns")
class ProjectReturnImportResource extends EntryImportResource {

    ProjectReturnImportResource(Imports imports, ProjectReturns kind) {
        super(imports, kind);
    }
}
