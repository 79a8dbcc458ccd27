package cn.dingzhou.household.education.aid;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/student-aid-grants/imports")
@Tag(name = "Student aid grants")
class AidGrantImportResource extends EntryImportResource {

    AidGrantImportResource(Imports imports, AidGrants kind) {
        super(imports, kind);
    }
}
