package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/persuasion-visits/imports")
@Tag(name = "Drop-outs")
class PersuasionVisitImportResource extends EntryImportResource {

    PersuasionVisitImportResource(Imports imports, PersuasionVisits kind) {
        super(imports, kind);
    }
}
