package cn.dingzhou.household.assistance.fund;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/assistance-funds")
@Tag(name = "Assistance funds", description = "扶贫资金 / money allotted against poverty")
class AssistanceFundResource extends EntryResource<AssistanceFundFacts> {

    AssistanceFundResource(EntryDesk desk, AssistanceFunds kind) {
        super(desk, kind);
    }
}
