package cn.dingzhou.household.education.admission;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/university-admissions")
@Tag(name = "University admissions", description = "高考录取 / members admitted to universities")
class AdmissionResource extends EntryResource<AdmissionFacts> {

    AdmissionResource(EntryDesk desk, Admissions kind) {
        super(desk, kind);
    }
}
