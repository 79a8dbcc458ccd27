package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/industry-projects")
@Tag(name = "Industry projects", description = "产业扶贫项目 / projects that give poor households work or a return")
class IndustryProjectResource extends EntryResource<IndustryProjectFacts> {

    IndustryProjectResource(EntryDesk desk, IndustryProjects kind) {
        super(desk, kind);
    }
}
