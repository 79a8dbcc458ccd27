package cn.dingzhou.household.education.tutoring;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tutor-pairings")
@Tag(name = "Tutor pairings", description = "结对帮扶教师 / pupils paired with teachers")
class TutorPairingResource extends EntryResource<TutorPairingFacts> {

    TutorPairingResource(EntryDesk desk, TutorPairings kind) {
        super(desk, kind);
    }
}
