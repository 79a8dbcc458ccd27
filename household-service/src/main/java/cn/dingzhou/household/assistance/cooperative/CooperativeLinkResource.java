package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cooperative-links")
@Tag(name = "Cooperative links", description = "合作社带动户 / households that cooperatives take along")
class CooperativeLinkResource extends EntryResource<CooperativeLinkFacts> {

    CooperativeLinkResource(EntryDesk desk, CooperativeLinks kind) {
        super(desk, kind);
    }
}
