package cn.dingzhou.household.housing;

import cn.dingzhou.household.entry.EntryDesk;
import cn.dingzhou.household.entry.EntryResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/dwellings")
@Tag(name = "Dwellings", description = "住房及危险性等级 / households' houses and how dangerous they are")
class DwellingResource extends EntryResource<DwellingFacts> {

    DwellingResource(EntryDesk desk, Dwellings kind) {
        super(desk, kind);
    }
}
