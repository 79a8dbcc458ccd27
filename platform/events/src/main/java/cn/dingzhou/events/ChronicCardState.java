package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody of the household holds a card; neither who nor which illness.
 *
 * @param village where the household lives
 * @param until its last day
 */
public record ChronicCardState(
        UUID id, long version, RegionCode village, UUID household, LocalDate on, @Nullable LocalDate until)
        implements State {

    public ChronicCardState {
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
