package cn.dingzhou.employment.placement;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows whom to visit, and takes down what was found. */
@ApplicationScoped
class FollowUpDesk {

    private final FollowUpRepository followUps;
    private final PlacementRepository placements;
    private final PlacementJournal journal;
    private final Clock clock;

    FollowUpDesk(FollowUpRepository followUps, PlacementRepository placements, PlacementJournal journal, Clock clock) {
        this.followUps = followUps;
        this.placements = placements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    FollowUp visit(UUID id, EnterVisit visit, IfMatch ifMatch, Taking by) {
        Placement placement = placements.lock(followUps.placementOf(id));
        FollowUp followUp = followUps.locate(id);
        ifMatch.require(followUp.version());
        if (placement.visit(followUp.months(), visit, by)) {
            journal.changed(placement);
        } else {
            journal.visited(List.of(placement));
        }
        return followUp;
    }

    FollowUp locate(UUID id) {
        return followUps.locate(id);
    }

    FollowUpView view(UUID id) {
        return followUps.locate(id).view(LocalDate.now(clock));
    }

    Page<FollowUpView> list(FollowUpFilter filter, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        return followUps.page(filter, today, page).map(followUp -> followUp.view(today));
    }

    /** The region itself first, by default the caller's own, then its parts that have any. */
    List<RegionOverdue> overdueCounts(@Nullable RegionCode asked, Caller caller) {
        RegionCode region = asked == null ? caller.region() : asked;
        if (region == null || !caller.mayReach(region)) {
            throw new InvalidInputException(
                    new FieldError("/region", "outside-your-region", "请填辖区内的地区代码。", "Give a region in your own."));
        }
        Map<String, SortedMap<Integer, Long>> counts = followUps.overdueBelow(region, LocalDate.now(clock));
        return Stream.concat(
                        Stream.of(region),
                        counts.keySet().stream().map(RegionCode::new).filter(part -> !part.equals(region)))
                .map(part -> RegionOverdue.of(part, counts))
                .toList();
    }
}
