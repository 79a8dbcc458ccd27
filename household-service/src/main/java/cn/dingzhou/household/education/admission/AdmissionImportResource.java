package cn.dingzhou.household.education.admission;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/university-admissions/imports")
@Tag(name = "University admissions")
class AdmissionImportResource extends EntryImportResource {

    AdmissionImportResource(Imports imports, Admissions kind) {
        super(imports, kind);
    }
}
