package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reimbursements")
@Tag(name = "Reimbursements", description = "医疗费用报销 / members' treatments and who paid for them")
class ReimbursementResource extends EntryResource<ReimbursementFacts> {

    ReimbursementResource(EntryDesk desk, Reimbursements kind) {
        super(desk, kind);
    }
}
