package cn.dingzhou.household.education.enrolment;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/enrolments/imports")
@Tag(name = "Enrolments")
class EnrolmentImportResource extends EntryImportResource {

    EnrolmentImportResource(Imports imports, Enrolments kind) {
        super(imports, kind);
    }
}
