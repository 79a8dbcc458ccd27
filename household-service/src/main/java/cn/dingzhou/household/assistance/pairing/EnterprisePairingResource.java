package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/enterprise-pairings")
@Tag(name = "Enterprise pairings", description = "百企帮百村 / enterprises paired with villages")
class EnterprisePairingResource extends EntryResource<EnterprisePairingFacts> {

    EnterprisePairingResource(EntryDesk desk, EnterprisePairings kind) {
        super(desk, kind);
    }
}
