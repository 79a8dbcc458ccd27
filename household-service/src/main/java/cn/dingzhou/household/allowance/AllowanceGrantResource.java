package cn.dingzhou.household.allowance;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/allowance-grants")
@Tag(name = "Allowance grants", description = "低保、特困资金发放 / what eligible households were paid")
class AllowanceGrantResource extends EntryResource<AllowanceGrantFacts> {

    AllowanceGrantResource(EntryDesk desk, AllowanceGrants kind) {
        super(desk, kind);
    }
}
