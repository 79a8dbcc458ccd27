package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.seeker.SeekerPart;
import cn.dingzhou.events.PlacementDeleted;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.erasure.Obstacles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jobs that were held count and stay; what was entered in error goes. */
@ApplicationScoped
class PlacementsOfSeeker implements SeekerPart {

    private final PlacementRepository placements;
    private final Outbox outbox;

    PlacementsOfSeeker(PlacementRepository placements, Outbox outbox) {
        this.placements = placements;
        this.outbox = outbox;
    }

    @Override
    public void check(UUID seeker, Obstacles obstacles) {
        List<Placement> all = placements.ofSeeker(seeker);
        if (all.stream().anyMatch(Placement::isRunning)) {
            obstacles.add("placement-running", "该求职者在岗；请先登记离岗。", "The seeker has a job here; enter its end first.");
        }
        if (all.stream().anyMatch(Placement::isVisitMissing)) {
            obstacles.add(
                    "follow-up-due",
                    "已结束的就业还有到期回访未做；请先录入回访。",
                    "A follow-up of a job that ended is due; enter the visit first.");
        }
    }

    @Override
    public void forget(UUID seeker, @Nullable String account) {
        List<Placement> errors = placements.ofSeeker(seeker).stream()
                .filter(placement -> placement.isInError() && placement.worker().memberId() == null)
                .toList();
        errors.forEach(placements::erase);
        placements.forget(seeker);
        outbox.publishAll(errors.stream()
                .map(placement -> new PlacementDeleted(placement.id(), placement.version() + 1))
                .toList());
    }
}
