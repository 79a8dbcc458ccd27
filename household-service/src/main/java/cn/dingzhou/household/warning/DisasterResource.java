package cn.dingzhou.household.warning;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/disasters")
@Tag(name = "Disasters", description = "受灾 / disasters and accidents")
class DisasterResource extends EntryResource<DisasterFacts> {

    DisasterResource(EntryDesk desk, Disasters kind) {
        super(desk, kind);
    }
}
