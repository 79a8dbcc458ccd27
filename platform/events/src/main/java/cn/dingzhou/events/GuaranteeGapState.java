package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee that a household was found without.
 *
 * @param village where the household lives
 * @param times oldest first; more than one when it was found again
 */
public record GuaranteeGapState(
        UUID id, long version, RegionCode village, UUID household, Guarantee guarantee, List<OpenTime> times)
        implements State {

    public GuaranteeGapState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(guarantee, "guarantee");
        times = List.copyOf(times);
    }

    /**
     * From when on the guarantee was not met.
     *
     * @param verifiedOn when it was verified to be met, absent while it is not
     */
    public record OpenTime(LocalDate openedOn, @Nullable LocalDate verifiedOn) {
        public OpenTime {
            Objects.requireNonNull(openedOn, "openedOn");
        }
    }

    @Override
    public String key() {
        return id.toString();
    }
}
