package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What was paid for a member's medical insurance of a year.
 *
 * @param village where the household lives
 * @param on the day of payment
 * @param year that the insurance is for
 * @param ownPaidFen what the household paid itself
 */
public record PremiumPaymentState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        LocalDate on,
        int year,
        long amountFen,
        long ownPaidFen)
        implements State {

    public PremiumPaymentState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
