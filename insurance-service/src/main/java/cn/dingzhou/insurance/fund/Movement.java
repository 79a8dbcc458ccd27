package cn.dingzhou.insurance.fund;

import cn.dingzhou.records.facts.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes from one account to another.
 *
 * @param amount in yuan, above zero
 * @param reference of a receipt: the transfer's number, used once in a policy year
 * @param note without names of persons
 */
public record Movement(
        UUID policyYearId,
        MovementKind kind,
        LocalDate on,
        BigDecimal amount,
        @Nullable UUID claimId,
        @Nullable UUID paymentId,
        @Nullable String reference,
        @Nullable String note) {

    public Movement {
        amount = Objects.requireNonNull(Money.stored(amount));
        if (amount.signum() <= 0 || amount.scale() > 2) {
            throw new IllegalArgumentException("a movement's amount is above zero and has two decimals");
        }
    }

    /** What is promised for a claim, or is no longer. */
    public static Movement ofClaim(UUID policyYear, MovementKind kind, LocalDate on, BigDecimal amount, UUID claim) {
        return new Movement(policyYear, kind, on, amount, claim, null, null, null);
    }

    /** What became of a payment. */
    public static Movement ofPayment(
            UUID policyYear, MovementKind kind, LocalDate on, BigDecimal amount, UUID claim, UUID payment) {
        return new Movement(policyYear, kind, on, amount, claim, payment, null, null);
    }

    /** What goes from one year to another; the note says which. */
    public static Movement carried(UUID policyYear, MovementKind kind, LocalDate on, BigDecimal amount, String note) {
        return new Movement(policyYear, kind, on, amount, null, null, null, note);
    }
}
