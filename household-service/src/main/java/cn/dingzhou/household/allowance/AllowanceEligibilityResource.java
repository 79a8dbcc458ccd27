package cn.dingzhou.household.allowance;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/allowance-eligibilities")
@Tag(name = "Allowance eligibilities", description = "低保、特困资格 / which households may have an allowance")
class AllowanceEligibilityResource extends EntryResource<AllowanceEligibilityFacts> {

    AllowanceEligibilityResource(EntryDesk desk, AllowanceEligibilities kind) {
        super(desk, kind);
    }
}
