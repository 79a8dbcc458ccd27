package cn.dingzhou.insurance.fund;

import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the ledger with its two postings; whoever reads it may see its policy year. */
@Entity
@Immutable
class FundMovement {

    @Id
    private UUID id;

    private UUID policyYearId;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private LocalDate onDay;
    private BigDecimal amount;
    private String enteredBy;
    private Instant enteredAt;

    @Nullable
    private UUID claimId;

    @Nullable
    private UUID paymentId;

    @Nullable
    private String reference;

    @Nullable
    private String note;

    @ElementCollection
    @CollectionTable(name = "fund_posting", joinColumns = @JoinColumn(name = "movement_id"))
    @OrderColumn(name = "position")
    private List<Posting> postings = new ArrayList<>();

    protected FundMovement() {}

    FundMovement(Movement movement, Taking by) {
        id = SortableId.next();
        policyYearId = movement.policyYearId();
        kind = movement.kind();
        onDay = movement.on();
        amount = movement.amount();
        enteredBy = by.person();
        enteredAt = by.at();
        claimId = movement.claimId();
        paymentId = movement.paymentId();
        reference = movement.reference();
        note = movement.note();
        postings.add(new Posting(kind.from(), amount.negate()));
        postings.add(new Posting(kind.to(), amount));
    }

    UUID id() {
        return id;
    }

    List<Posting> postings() {
        return List.copyOf(postings);
    }

    MovementView view() {
        return new MovementView(
                id, kind, onDay, amount, postings(), claimId, paymentId, reference, note, enteredBy, enteredAt);
    }
}
