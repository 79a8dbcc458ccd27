package cn.dingzhou.household.housing.survey;

import cn.dingzhou.household.entry.EntryImportResource;
import cn.dingzhou.records.imports.Imports;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/surveyed-houses/imports")
@Tag(name = "Surveyed houses")
class SurveyedHouseImportResource extends EntryImportResource {

    SurveyedHouseImportResource(Imports imports, SurveyedHouses kind) {
        super(imports, kind);
    }
}
