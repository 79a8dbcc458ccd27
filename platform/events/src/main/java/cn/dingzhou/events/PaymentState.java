package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One payout on its way through the bank; never to whom.
 *
 * @param village where the household lived when the claim was reported
 * @param policyYear the year of the policy year
 * @param settledOn the bank's day, absent until it told what became of it
 */
public record PaymentState(
        UUID id,
        long version,
        RegionCode village,
        UUID claim,
        int policyYear,
        UUID batch,
        long amountFen,
        PaymentOutcome outcome,
        LocalDate sentOn,
        @Nullable LocalDate settledOn)
        implements State {

    public PaymentState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(batch, "batch");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(sentOn, "sentOn");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
