package cn.dingzhou.employment.placement;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A visit (回访) to somebody who started work, which falls due so many months after the first day. */
@Entity
@Filter(name = RegionScope.FILTER)
class FollowUp implements InRegion {

    static final List<Integer> AFTER_MONTHS = List.of(1, 3, 6);

    /** Days by which a visit may be made before it falls due. */
    static final int DAYS_EARLY = 15;

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    private String villageCode;

    private int months;

    private LocalDate dueOn;

    @Nullable
    private LocalDate visitedOn;

    @Nullable
    private String visitedBy;

    @Nullable
    private Boolean atWork;

    @Nullable
    private BigDecimal monthlyWage;

    @Nullable
    private String note;

    @Nullable
    private LocalDate droppedOn;

    protected FollowUp() {}

    FollowUp(Placement placement, int months) {
        this.id = SortableId.next();
        this.placement = placement;
        this.villageCode = placement.worker().villageCode();
        this.months = months;
        this.dueOn = placement.job().startedOn().plusMonths(months);
    }

    /**
     * Lets only a visit through that can be entered here.
     *
     * @throws ConflictException {@code visited}, {@code follow-up-dropped}
     */
    void requireOpen(EnterVisit visit, Taking by) {
        if (visitedOn != null) {
            throw new ConflictException(
                    "visited",
                    Text.of("该次回访已于 %s 进行。".formatted(visitedOn), "This visit was made on %s.".formatted(visitedOn)));
        }
        if (droppedOn != null) {
            throw new ConflictException(
                    "follow-up-dropped",
                    Text.of(
                            "到期前已于 %s 离岗，不再回访。".formatted(droppedOn),
                            "The job ended on %s, before this visit fell due.".formatted(droppedOn)));
        }
        by.checkDay("/visitedOn", visit.visitedOn(), LocalDate.MIN);
        LocalDate earliest = dueOn.minusDays(DAYS_EARLY);
        if (visit.visitedOn().isBefore(earliest)) {
            throw new InvalidInputException(new FieldError(
                    "/visitedOn",
                    "visited-early",
                    "该次回访于 %s 到期，最早可在 %s 进行。".formatted(dueOn, earliest),
                    "The visit falls due on %s; it may be made from %s on.".formatted(dueOn, earliest)));
        }
    }

    void visited(EnterVisit visit, Taking by) {
        visitedOn = visit.visitedOn();
        visitedBy = by.person();
        atWork = visit.atWork();
        monthlyWage = visit.monthlyWage();
        note = visit.note();
    }

    /** Whether it found just this. */
    boolean found(EnterVisit visit) {
        return visit.visitedOn().equals(visitedOn)
                && visit.atWork().equals(atWork)
                && Objects.compare(visit.monthlyWage(), monthlyWage, nullsFirst(naturalOrder())) == 0;
    }

    /** There is nobody left to visit from that day on. */
    void dropFrom(LocalDate endedOn) {
        if (visitedOn == null && !dueOn.isBefore(endedOn)) {
            droppedOn = endedOn;
        }
    }

    /** Whether somebody was, or has to be, there. */
    boolean isDue() {
        return droppedOn == null;
    }

    boolean isMissing() {
        return isDue() && visitedOn == null;
    }

    PlacementState.FollowUp state() {
        return new PlacementState.FollowUp(dueOn, visitedOn);
    }

    boolean sawAtWorkSince(LocalDate day) {
        return Boolean.TRUE.equals(atWork) && !Objects.requireNonNull(visitedOn).isBefore(day);
    }

    FollowUpStage stage(LocalDate today) {
        if (visitedOn != null) {
            return FollowUpStage.VISITED;
        }
        if (droppedOn != null) {
            return FollowUpStage.DROPPED;
        }
        if (dueOn.isBefore(today)) {
            return FollowUpStage.OVERDUE;
        }
        return today.isBefore(dueOn.minusDays(DAYS_EARLY)) ? FollowUpStage.WAITING : FollowUpStage.DUE;
    }

    FollowUpView view(LocalDate today) {
        return new FollowUpView(
                id,
                placement.id(),
                placement.worker().memberId(),
                placement.worker().seekerId(),
                region(),
                placement.job().employer(),
                placement.job().startedOn(),
                months,
                dueOn,
                stage(today),
                visitedOn,
                visitedBy,
                atWork,
                monthlyWage,
                note);
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(villageCode);
    }

    int months() {
        return months;
    }

    @Nullable
    LocalDate visitedOn() {
        return visitedOn;
    }
}
