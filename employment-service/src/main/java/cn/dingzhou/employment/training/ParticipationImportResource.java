package cn.dingzhou.employment.training;

import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;

import cn.dingzhou.records.imports.ImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/training-participations/imports")
@Tag(name = "Training participations")
class ParticipationImportResource extends ImportResource {

    ParticipationImportResource(Imports imports, ParticipationImport target) {
        super(imports, target, LABOUR_OFFICER);
    }
}
