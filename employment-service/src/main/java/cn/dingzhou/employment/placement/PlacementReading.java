package cn.dingzhou.employment.placement;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Tells of placements as they stand today. */
@ApplicationScoped
class PlacementReading {

    private final PlacementRepository placements;
    private final Clock clock;

    PlacementReading(PlacementRepository placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    Placement locate(UUID id) {
        return placements.locate(id);
    }

    Page<PlacementSummary> list(PlacementFilter filter, PageRequest page) {
        return placements.page(filter, page).map(PlacementSummary::of);
    }

    PlacementView view(UUID id) {
        return PlacementView.of(placements.locate(id), LocalDate.now(clock));
    }
}
