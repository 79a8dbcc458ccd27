package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Payments that leave together, once two people other than who drew the batch approved it (支付批次). */
@Entity
@Filter(name = RegionScope.FILTER, condition = "region >= :from and region < :to")
class PaymentBatch implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID policyYearId;

    /** A text, since lists compare it with beginnings of codes. */
    private String region;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "drawn_by"))
    @AttributeOverride(name = "on", column = @Column(name = "drawn_on"))
    private Signature drawn;

    @Embedded
    @Nullable
    @AttributeOverride(name = "by", column = @Column(name = "first_approved_by"))
    @AttributeOverride(name = "on", column = @Column(name = "first_approved_on"))
    private Signature firstApproval;

    @Embedded
    @Nullable
    @AttributeOverride(name = "by", column = @Column(name = "second_approved_by"))
    @AttributeOverride(name = "on", column = @Column(name = "second_approved_on"))
    private Signature secondApproval;

    @Embedded
    @Nullable
    @AttributeOverride(name = "by", column = @Column(name = "cancelled_by"))
    @AttributeOverride(name = "on", column = @Column(name = "cancelled_on"))
    private Signature cancellation;

    @Nullable
    private String note;

    private Instant changedAt;

    protected PaymentBatch() {}

    PaymentBatch(String number, KnownPolicyYear policyYear, DrawBatch request, Taking by) {
        by.checkDay("/on", request.on(), LocalDate.MIN);
        this.id = SortableId.next();
        this.number = number;
        this.policyYearId = policyYear.id();
        this.region = policyYear.region().value();
        this.state = BatchState.DRAWN;
        this.drawn = new Signature(by.person(), request.on());
        this.note = request.note();
        this.changedAt = by.at();
    }

    /** The first or, by another person, the second approval; after that it may leave. */
    void approve(LocalDate on, Taking by) {
        require(BatchState.DRAWN, BatchState.APPROVED_ONCE);
        Signature before = firstApproval == null ? drawn : firstApproval;
        if (by.person().equals(drawn.by()) || by.person().equals(before.by())) {
            throw new ConflictException(
                    "same-person",
                    Text.of("制单人、两位审批人须为三个不同的人。", "Who draws a batch and its two approvers are three people."));
        }
        by.checkDay("/on", on, before.on());
        Signature signature = new Signature(by.person(), on);
        if (firstApproval == null) {
            firstApproval = signature;
            state = BatchState.APPROVED_ONCE;
        } else {
            secondApproval = signature;
            state = BatchState.APPROVED;
        }
        changedAt = by.at();
    }

    /** Before it may leave; its claims wait for another batch. */
    void cancel(LocalDate on, Taking by) {
        require(BatchState.DRAWN, BatchState.APPROVED_ONCE);
        by.checkDay("/on", on, drawn.on());
        cancellation = new Signature(by.person(), on);
        state = BatchState.CANCELLED;
        changedAt = by.at();
    }

    void require(BatchState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new ConflictException(
                    "state-differs",
                    Text.of(
                            "该批次现为 %s，不能办理此步。".formatted(state),
                            "The batch is %s; this is not next.".formatted(state)));
        }
    }

    BatchView view(List<PaymentSum> payments) {
        return new BatchView(
                id,
                number,
                policyYearId,
                region(),
                state,
                drawn,
                firstApproval,
                secondApproval,
                cancellation,
                note,
                payments);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(region);
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID policyYearId() {
        return policyYearId;
    }

    BatchState state() {
        return state;
    }
}
