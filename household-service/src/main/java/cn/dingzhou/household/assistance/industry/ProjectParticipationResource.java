package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/project-participations")
@Tag(name = "Project participations", description = "参与产业项目的户 / households in projects")
class ProjectParticipationResource extends EntryResource<ProjectParticipationFacts> {

    ProjectParticipationResource(EntryDesk desk, ProjectParticipations kind) {
        super(desk, kind);
    }
}
