package cn.dingzhou.employment.placement;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.employment.seeker.Seekers;
import cn.dingzhou.employment.worker.WorkerWatch;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.JobLost;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementEnded;
import cn.dingzhou.events.PlacementFollowed;
import cn.dingzhou.events.PlacementStarted;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.region.RegionScope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes what became of placements and tells everybody whom it concerns. */
@ApplicationScoped
class PlacementJournal {

    /** Nobody looks for work after these. */
    private static final Set<PlacementEnd> FOR_GOOD = EnumSet.of(PlacementEnd.RETIRED, PlacementEnd.DIED);

    private final PlacementRepository placements;
    private final Outbox outbox;
    private final Seekers seekers;
    private final List<WorkerWatch> watches;

    PlacementJournal(PlacementRepository placements, Outbox outbox, Seekers seekers, @All List<WorkerWatch> watches) {
        this.placements = placements;
        this.outbox = outbox;
        this.seekers = seekers;
        this.watches = watches;
    }

    void began(Placement placement) {
        write(List.of(placement), List.of());
    }

    void changed(Placement placement) {
        write(List.of(), List.of(placement));
    }

    void write(List<Placement> begun, List<Placement> changed) {
        placements.persist(begun);
        placements.flush();
        List<Event> events = new ArrayList<>();
        begun.forEach(placement -> events.add(event(placement, new PlacementStarted(placement.state()))));
        changed.forEach(placement -> events.add(event(placement, new PlacementFollowed(placement.state()))));
        outbox.publishAll(events);
        RegionScope.asSystem(() -> {
            tellSeekers(Stream.concat(begun.stream().filter(Placement::isRunning), changed.stream())
                    .toList());
            tellWatches(Stream.concat(begun.stream(), changed.stream()).toList());
        });
    }

    /** Tells of visits after which everything is as it was. */
    void visited(Collection<Placement> visited) {
        visited.forEach(placements::renew);
        placements.flush();
        outbox.publishAll(visited.stream()
                .map(placement -> new PlacementFollowed(placement.state()))
                .toList());
    }

    /** Of several things that happened at once the last: its end. */
    private static Event event(Placement placement, Event otherwise) {
        if (placement.isRunning()) {
            return otherwise;
        }
        return placement.isLost() ? new JobLost(placement.state()) : new PlacementEnded(placement.state());
    }

    private void tellSeekers(List<Placement> concerned) {
        Set<UUID> ids = concerned.stream()
                .flatMap(placement -> Stream.ofNullable(placement.worker().seekerId()))
                .collect(toSet());
        Set<UUID> atWork = ids.isEmpty() ? Set.of() : placements.seekersAtWork(ids);
        atWork.forEach(seekers::foundWork);
        concerned.stream()
                .filter(placement -> placement.ending() != null
                        && !FOR_GOOD.contains(placement.ending().reason()))
                .flatMap(placement -> Stream.ofNullable(placement.worker().seekerId()))
                .filter(id -> !atWork.contains(id))
                .forEach(seekers::lookAgain);
    }

    private void tellWatches(Collection<Placement> concerned) {
        Set<UUID> members = concerned.stream()
                .map(placement -> placement.worker().memberId())
                .filter(Objects::nonNull)
                .collect(toSet());
        if (!members.isEmpty()) {
            watches.forEach(watch -> watch.changed(members));
        }
    }
}
