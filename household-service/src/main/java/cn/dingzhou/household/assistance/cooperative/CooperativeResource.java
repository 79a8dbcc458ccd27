package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cooperatives")
@Tag(name = "Cooperatives", description = "合作社 / cooperatives")
class CooperativeResource extends EntryResource<CooperativeFacts> {

    CooperativeResource(EntryDesk desk, Cooperatives kind) {
        super(desk, kind);
    }
}
