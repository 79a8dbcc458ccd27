package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/medical-premiums")
@Tag(name = "Medical premiums", description = "参保代缴 / members' medical-insurance premiums paid for them")
class PremiumPaymentResource extends EntryResource<PremiumPaymentFacts> {

    PremiumPaymentResource(EntryDesk desk, PremiumPayments kind) {
        super(desk, kind);
    }
}
