package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/helpers")
@Tag(name = "Helpers", description = "帮扶责任人 / who helps which household")
class HelperPairingResource extends EntryResource<HelperFacts> {

    HelperPairingResource(EntryDesk desk, Helpers kind) {
        super(desk, kind);
    }
}
