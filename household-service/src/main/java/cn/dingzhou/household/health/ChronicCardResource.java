package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/chronic-cards")
@Tag(name = "Chronic cards", description = "慢性病卡 / cards of the chronically ill")
class ChronicCardResource extends EntryResource<ChronicCardFacts> {

    ChronicCardResource(EntryDesk desk, ChronicCards kind) {
        super(desk, kind);
    }
}
