package cn.dingzhou.household.assistance.credit;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/micro-credits")
@Tag(name = "Micro-credits", description = "扶贫小额信贷 / small loans to households")
class MicroCreditResource extends EntryResource<MicroCreditFacts> {

    MicroCreditResource(EntryDesk desk, MicroCredits kind) {
        super(desk, kind);
    }
}
