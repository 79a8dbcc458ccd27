package cn.dingzhou.household.education.aid;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/student-aid-grants")
@Tag(name = "Student aid grants", description = "学生资助 / what students were granted")
class AidGrantResource extends EntryResource<AidGrantFacts> {

    AidGrantResource(EntryDesk desk, AidGrants kind) {
        super(desk, kind);
    }
}
