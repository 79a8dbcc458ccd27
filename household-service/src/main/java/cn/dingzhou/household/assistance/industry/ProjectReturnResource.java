package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/project-returns")
@Tag(name = "Project returns", description = "收益分红 / what projects paid households")
class ProjectReturnResource extends EntryResource<ProjectReturnFacts> {

    ProjectReturnResource(EntryDesk desk, ProjectReturns kind) {
        super(desk, kind);
    }
}
