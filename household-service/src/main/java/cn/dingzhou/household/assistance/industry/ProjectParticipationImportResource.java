package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/project-participations/imports")
@Tag(name = "Project participations")
class ProjectParticipationImportResource extends EntryImportResource {

    ProjectParticipationImportResource(Imports imports, ProjectParticipations kind) {
        super(imports, kind);
    }
}
