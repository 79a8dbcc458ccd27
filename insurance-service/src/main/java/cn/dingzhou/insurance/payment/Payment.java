package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.PaymentOutcome;
import cn.dingzhou.events.PaymentState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.insurance.claim.ClaimPayments.Payable;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One payout in a batch. */
@Entity
@Filter(name = RegionScope.FILTER)
class Payment implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private String reference;
    private UUID batchId;
    private UUID claimId;

    /** A text, since lists compare it with beginnings of codes. */
    private String villageCode;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private PaymentStatus state;

    @Nullable
    private LocalDate sentOn;

    @Nullable
    private LocalDate settledOn;

    @Nullable
    private String returnReason;

    private Instant changedAt;

    protected Payment() {}

    Payment(String reference, PaymentBatch batch, Payable claim, Instant now) {
        this.id = SortableId.next();
        this.reference = reference;
        this.batchId = batch.id();
        this.claimId = claim.claimId();
        this.villageCode = claim.village().value();
        this.amount = claim.amount();
        this.state = PaymentStatus.DRAWN;
        this.changedAt = now;
    }

    void send(LocalDate on, Instant now) {
        state = PaymentStatus.SENT;
        sentOn = on;
        changedAt = now;
    }

    void cancel(Instant now) {
        state = PaymentStatus.CANCELLED;
        changedAt = now;
    }

    /** The bank told what became of it. */
    void settle(Confirmation told, Instant now) {
        state = told.outcome() == PaymentOutcome.PAID ? PaymentStatus.PAID : PaymentStatus.RETURNED;
        settledOn = told.on();
        returnReason = told.reason();
        changedAt = now;
    }

    boolean isAsTold(Confirmation told) {
        return state.name().equals(told.outcome().name()) && told.on().equals(settledOn);
    }

    /** @param policyYear the year of the policy year */
    PaymentState state(int policyYear) {
        return new PaymentState(
                id,
                version,
                region(),
                claimId,
                policyYear,
                batchId,
                Money.fen(amount),
                PaymentOutcome.valueOf(state.name()),
                Objects.requireNonNull(sentOn),
                settledOn);
    }

    PaymentView view() {
        return new PaymentView(
                id, reference, batchId, claimId, region(), amount, state, sentOn, settledOn, returnReason);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(villageCode);
    }

    String reference() {
        return reference;
    }

    UUID batchId() {
        return batchId;
    }

    UUID claimId() {
        return claimId;
    }

    BigDecimal amount() {
        return amount;
    }

    PaymentStatus state() {
        return state;
    }

    @Nullable
    LocalDate sentOn() {
        return sentOn;
    }

    @Nullable
    LocalDate settledOn() {
        return settledOn;
    }
}
