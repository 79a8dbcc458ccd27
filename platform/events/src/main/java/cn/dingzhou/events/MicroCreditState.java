package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's small loan.
 *
 * @param village where the household lives
 * @param repaidOn absent while it is open
 * @param interestSubsidised whether the interest is paid for the household
 */
public record MicroCreditState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        LocalDate on,
        long amountFen,
        int termMonths,
        @Nullable LocalDate repaidOn,
        boolean interestSubsidised)
        implements State {

    public MicroCreditState {
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
