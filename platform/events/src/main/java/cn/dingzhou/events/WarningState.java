package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of early warning found about a household.
 *
 * @param village where the household lives
 * @param rule the rule's code, as in {@code medical-burden}
 * @param times oldest first; more than one when it came again
 */
public record WarningState(
        UUID id, long version, RegionCode village, UUID household, String rule, List<WarningTime> times)
        implements State {

    public WarningState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(rule, "rule");
        times = List.copyOf(times);
    }

    /**
     * From its opening to its end.
     *
     * @param endedOn absent while nobody confirmed or dismissed it
     * @param confirmed whether it ended in a procedure
     */
    public record WarningTime(LocalDate openedOn, @Nullable LocalDate endedOn, boolean confirmed) {
        public WarningTime {
            Objects.requireNonNull(openedOn, "openedOn");
        }
    }

    @Override
    public String key() {
        return id.toString();
    }
}
