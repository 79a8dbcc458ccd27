package cn.dingzhou.household.education.enrolment;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/enrolments")
@Tag(name = "Enrolments", description = "学籍 / members at school by term")
class EnrolmentResource extends EntryResource<EnrolmentFacts> {

    EnrolmentResource(EntryDesk desk, Enrolments kind) {
        super(desk, kind);
    }
}
