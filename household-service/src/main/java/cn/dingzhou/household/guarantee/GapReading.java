package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tells of gaps, and which regions are at zero. */
@ApplicationScoped
class GapReading {

    private final GuaranteeRepository guarantees;
    private final Gazetteer gazetteer;
    private final Clock clock;

    GapReading(GuaranteeRepository guarantees, Gazetteer gazetteer, Clock clock) {
        this.guarantees = guarantees;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    Page<GapView> list(GapFilter filter, PageRequest page) {
        return guarantees
                .gaps(filter.under(gazetteer::canonical), today(), page)
                .map(this::view);
    }

    List<GapView> of(UUID household) {
        return guarantees.gapsOf(List.of(household)).stream().map(this::view).toList();
    }

    RestResponse<GapView> read(UUID id, Request request) {
        GuaranteeGap gap = guarantees.gap(id);
        return ETags.ok(request, gap.version(), view(gap));
    }

    /** The region itself first, then its parts. */
    List<RegionGaps> summary(@Nullable RegionCode asked, Caller caller) {
        List<RegionCode> regions = gazetteer.withParts(asked, caller);
        Map<String, Map<Guarantee, OpenGaps>> open = guarantees.openBelow(regions.get(0), today());
        return regions.stream().map(region -> RegionGaps.of(region, open)).toList();
    }

    GapView view(GuaranteeGap gap) {
        return gap.view(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
