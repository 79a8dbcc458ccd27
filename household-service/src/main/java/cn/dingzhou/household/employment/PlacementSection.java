package cn.dingzhou.household.employment;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The members' placements in a household's file. */
@Singleton
class PlacementSection implements FileSection {

    private final KnownPlacements placements;

    PlacementSection(KnownPlacements placements) {
        this.placements = placements;
    }

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public Set<String> readers() {
        return Roles.OFFICERS;
    }

    @Override
    public List<?> of(UUID household) {
        return placements.of(List.of(household));
    }
}
