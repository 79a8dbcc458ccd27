package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.employment.worker.Workers;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where it is entered that people start and end work. */
@ApplicationScoped
class PlacementOffice {

    private final Workers workers;
    private final Origins origins;
    private final PlacementRepository placements;
    private final PlacementJournal journal;
    private final Clock clock;

    PlacementOffice(
            Workers workers, Origins origins, PlacementRepository placements, PlacementJournal journal, Clock clock) {
        this.workers = workers;
        this.origins = origins;
        this.placements = placements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Placement start(StartPlacement told, Taking by) {
        StartPlacement request = origins.complete(told);
        requireFirst(request.applicationId());
        KnownWorker who = workers.find(request, request.startedOn());
        Findings findings = new Findings();
        StartRules.check(who, request.startedOn(), null, LocalDate.now(clock), findings);
        Origin origin = origins.find(request, findings);
        Job job = new Job(origins.employer(request, origin, findings), request.workRegion(), request.startedOn());
        findings.orThrow();
        requireFree(who, job);
        Placement placement = new Placement(who, origin, job, request.monthlyWage(), by);
        journal.began(placement);
        return placement;
    }

    @Transactional
    Placement end(UUID id, EndPlacement how, IfMatch ifMatch, Taking by) {
        Placement placement = placements.lock(id);
        ifMatch.require(placement.version());
        placement.end(how, by);
        journal.changed(placement);
        return placement;
    }

    /** An application leads to one placement; the application is held, so that the next waits. */
    private void requireFirst(@Nullable UUID applicationId) {
        if (applicationId != null && placements.cameOf(applicationId)) {
            throw new ConflictException(
                    "application-placed", Text.of("此应聘已登记就业。", "A placement was entered for this application."));
        }
    }

    /** One after the other for the same person. */
    private void requireFree(KnownWorker who, Job job) {
        List<Worker> person = List.of(who.worker());
        placements.hold(person);
        StartRules.clash(placements.ofPeople(person), job.employer(), job.startedOn(), null)
                .ifPresent(clash -> {
                    throw new ConflictException(clash.code(), clash.message(), clash);
                });
    }
}
