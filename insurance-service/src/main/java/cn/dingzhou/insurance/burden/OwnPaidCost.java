package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a household paid itself of a peril on a day. */
@Entity
class OwnPaidCost {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CostSource source;

    /** Of a file's record, absent otherwise. */
    @Nullable
    private String reference;

    private UUID householdId;

    @Enumerated(EnumType.STRING)
    private Peril peril;

    private LocalDate onDay;
    private BigDecimal amount;

    protected OwnPaidCost() {}

    OwnPaidCost(UUID id, CostSource source, @Nullable String reference) {
        this.id = id;
        this.source = source;
        this.reference = reference;
    }

    /**
     * Becomes what it is told to be.
     *
     * @return whether it was anything else before
     */
    boolean become(UUID household, Peril peril, LocalDate on, BigDecimal amount) {
        boolean same = household.equals(householdId)
                && peril == this.peril
                && on.equals(onDay)
                && amount.compareTo(this.amount) == 0;
        householdId = household;
        this.peril = peril;
        onDay = on;
        this.amount = amount;
        return !same;
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    String reference() {
        return Objects.requireNonNull(reference);
    }
}
