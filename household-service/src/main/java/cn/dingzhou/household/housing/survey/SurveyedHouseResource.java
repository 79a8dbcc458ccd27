package cn.dingzhou.household.housing.survey;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/surveyed-houses")
@Tag(name = "Surveyed houses", description = "农村房屋安全隐患排查 / the survey of rural houses for hidden dangers")
class SurveyedHouseResource extends EntryResource<SurveyedHouseFacts> {

    SurveyedHouseResource(EntryDesk desk, SurveyedHouses kind) {
        super(desk, kind);
    }
}
