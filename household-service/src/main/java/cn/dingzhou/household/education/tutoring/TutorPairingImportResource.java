package cn.dingzhou.household.education.tutoring;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tutor-pairings/imports")
@Tag(name = "Tutor pairings")
class TutorPairingImportResource extends EntryImportResource {

    TutorPairingImportResource(Imports imports, TutorPairings kind) {
        super(imports, kind);
    }
}
