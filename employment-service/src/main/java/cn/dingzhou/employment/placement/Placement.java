package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A person who started work (就业); the person stays as they were on the first day. */
@Entity
@Filter(name = RegionScope.FILTER)
class Placement implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Nullable
    private String reference;

    @Embedded
    private Worker worker;

    private boolean withoutCapacity;

    @Embedded
    private Origin origin;

    @Embedded
    private Job job;

    @Embedded
    private Pay pay;

    @OneToMany(
            mappedBy = "placement",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("months")
    private List<FollowUp> followUps = new ArrayList<>();

    @Embedded
    @Nullable
    private Ending ending;

    private String recordedBy;

    private Instant recordedAt;

    protected Placement() {}

    /** Somebody starts work; the visits to come are planned with it. */
    Placement(KnownWorker who, Origin origin, Job job, BigDecimal monthlyWage, Taking by) {
        this.id = SortableId.next();
        this.worker = who.worker();
        this.withoutCapacity = who.capacity() != null && !who.capacity().canWork();
        this.origin = origin;
        this.job = job;
        this.pay = new Pay(job.startedOn(), monthlyWage);
        this.recordedBy = by.person();
        this.recordedAt = by.at();
        FollowUp.AFTER_MONTHS.forEach(months -> followUps.add(new FollowUp(this, months)));
    }

    /** Bears the number of whoever reported it. */
    Placement under(@Nullable String number) {
        reference = number;
        return this;
    }

    /**
     * The job ended; visits that would fall due after it are dropped. What has ended can still turn out to have been
     * entered in error.
     *
     * @throws ConflictException {@code placement-ended}
     */
    void end(EndPlacement how, Taking by) {
        if (isInError() || (ending != null && !how.isError())) {
            throw ended();
        }
        Ending end = how.of(job.startedOn(), by);
        if (!how.isError() && followUps.stream().anyMatch(visit -> visit.sawAtWorkSince(end.on()))) {
            throw new InvalidInputException(new FieldError(
                    "/endedOn",
                    "seen-at-work",
                    "该日或之后的回访记录为在岗。",
                    "A visit on that day or later found the person at work."));
        }
        ending = end;
        followUps.forEach(followUp -> followUp.dropFrom(end.on()));
    }

    /**
     * What a visit found: another wage, or that the job ended.
     *
     * @return whether the placement itself is another now
     */
    boolean visit(int months, EnterVisit visit, Taking by) {
        FollowUp followUp = followUp(months);
        followUp.requireOpen(visit, by);
        Findings findings = new Findings();
        visit.check(ending != null, findings);
        findings.orThrow();
        if (ending != null) {
            requireAgreement(visit, ending);
        }
        followUp.visited(visit, by);
        if (visit.atWork()) {
            return visit.monthlyWage() != null && pay.found(visit.visitedOn(), visit.monthlyWage());
        }
        if (ending != null) {
            return false;
        }
        end(new EndPlacement(visit.endedOn(), Objects.requireNonNull(visit.reason()), visit.note()), by);
        return true;
    }

    private void requireAgreement(EnterVisit visit, Ending known) {
        if (visit.reason() != null || visit.endedOn() != null) {
            throw ended();
        }
        if (visit.atWork() != visit.visitedOn().isBefore(known.on())) {
            throw new InvalidInputException(new FieldError(
                    "/atWork",
                    "end-differs",
                    "记录显示自 %s 起离岗。".formatted(known.on()),
                    "The job is known to have ended on %s.".formatted(known.on())));
        }
    }

    private ConflictException ended() {
        return new ConflictException(
                "placement-ended",
                Text.of(
                        "该就业已结束（%s）。".formatted(Objects.requireNonNull(ending).on()),
                        "The placement ended on %s.".formatted(ending.on())));
    }

    /** Whether it lasts on some day from the one on, until before the other. */
    boolean lastsWithin(LocalDate from, @Nullable LocalDate until) {
        boolean empty = ending != null && ending.on().equals(job.startedOn());
        return !empty
                && (ending == null || ending.on().isAfter(from))
                && (until == null || job.startedOn().isBefore(until));
    }

    boolean isRunning() {
        return ending == null;
    }

    boolean isLost() {
        return ending != null && ending.reason().isLoss();
    }

    /** Whether it ended, and nobody was there although a visit was due before. */
    boolean isVisitMissing() {
        return !isRunning() && followUps.stream().anyMatch(FollowUp::isMissing);
    }

    boolean isInError() {
        return ending != null && ending.reason() == PlacementEnd.ENTERED_IN_ERROR;
    }

    FollowUp followUp(int months) {
        return followUps.stream()
                .filter(followUp -> followUp.months() == months)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Text.of("回访", "follow-up")));
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    String reference() {
        return reference;
    }

    Worker worker() {
        return worker;
    }

    boolean withoutCapacity() {
        return withoutCapacity;
    }

    Origin origin() {
        return origin;
    }

    Job job() {
        return job;
    }

    Pay pay() {
        return pay;
    }

    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public RegionCode region() {
        return worker.village();
    }

    /** What others learn of it; its version is right once it is flushed. */
    PlacementState state() {
        return new PlacementState(
                id,
                version,
                region(),
                worker.householdId(),
                worker.memberId(),
                worker.category(),
                origin.channel(),
                job.startedOn(),
                Money.fen(pay.now()),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason(),
                pay.evidence(),
                followUps.stream().filter(FollowUp::isDue).map(FollowUp::state).toList());
    }
}
