package cn.dingzhou.household.assistance.measure;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/measures/imports")
@Tag(name = "Measures")
class MeasureImportResource extends EntryImportResource {

    MeasureImportResource(Imports imports, Measures kind) {
        super(imports, kind);
    }
}
