package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/persuasion-visits")
@Tag(name = "Drop-outs")
class PersuasionVisitResource extends EntryResource<PersuasionVisitFacts> {

    PersuasionVisitResource(EntryDesk desk, PersuasionVisits kind) {
        super(desk, kind);
    }
}
