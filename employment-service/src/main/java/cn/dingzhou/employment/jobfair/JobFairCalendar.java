package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.JobFairChanged;
import cn.dingzhou.events.JobFairDeleted;
import cn.dingzhou.events.JobFairPlanned;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which fairs are held when and where, and how much is offered there. */
@ApplicationScoped
public class JobFairCalendar {

    private final JobFairRepository fairs;
    private final Outbox outbox;
    private final Clock clock;
    private final List<JobFairWatch> watches;

    JobFairCalendar(JobFairRepository fairs, Outbox outbox, Clock clock, @All List<JobFairWatch> watches) {
        this.fairs = fairs;
        this.outbox = outbox;
        this.clock = clock;
        this.watches = watches;
    }

    @Transactional
    JobFair plan(PlanJobFair request, Caller caller) {
        caller.requireInScope(request.region());
        JobFair fair = JobFair.plan(request);
        fairs.persist(fair);
        fairs.write();
        outbox.publish(new JobFairPlanned(fair.state()));
        return fair;
    }

    @Transactional
    JobFair change(UUID id, IfMatch ifMatch, PlanJobFair request, Caller caller) {
        JobFair fair = fairs.lock(id);
        ifMatch.require(fair.version());
        caller.requireInScope(request.region());
        KnownFair before = fair.known();
        if (fair.change(request)) {
            fairs.write();
            outbox.publish(new JobFairChanged(fair.state()));
            tellIfMoved(before, fair);
        }
        return fair;
    }

    /** Other days matter to more than the fair. */
    void tellIfMoved(KnownFair before, JobFair fair) {
        KnownFair now = fair.known();
        if (!now.startsOn().equals(before.startsOn()) || !now.endsOn().equals(before.endsOn())) {
            watches.forEach(watch -> watch.moved(before, now));
        }
    }

    /** With its posts. */
    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        JobFair fair = fairs.lock(id);
        ifMatch.require(fair.version());
        fair.requireNotStarted(LocalDate.now(clock));
        watches.forEach(watch -> watch.deleting(id));
        fairs.delete(fair);
        fairs.write();
        outbox.publish(new JobFairDeleted(id, fair.version() + 1));
    }

    /**
     * Lets only a fair through that the caller may see.
     *
     * @throws cn.dingzhou.rest.problem.NotFoundException otherwise
     */
    public KnownFair requireFair(UUID id, Caller caller) {
        return inScope(fairs.locate(id), caller);
    }

    /**
     * Like {@link #requireFair}, and holds it until the transaction ends, so that what is offered there is counted by one
     * at a time.
     */
    public KnownFair holdFair(UUID id, Caller caller) {
        return inScope(fairs.lock(id), caller);
    }

    private static KnownFair inScope(JobFair fair, Caller caller) {
        caller.requireInScope(fair.plan().region());
        return fair.known();
    }

    /** Takes note of how much is offered at a fair that is held. */
    public void offer(UUID id, Offer now) {
        JobFair fair = fairs.locate(id);
        if (fair.offer(now)) {
            fairs.write();
            outbox.publish(new JobFairChanged(fair.state()));
        }
    }
}
