package cn.dingzhou.household.assistance.measure;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/measures")
@Tag(name = "Measures", description = "帮扶措施 / what is done for households")
class MeasureResource extends EntryResource<MeasureFacts> {

    MeasureResource(EntryDesk desk, Measures kind) {
        super(desk, kind);
    }
}
