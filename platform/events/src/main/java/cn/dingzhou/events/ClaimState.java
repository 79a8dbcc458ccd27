package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's insurance claim.
 *
 * @param village where the household lived on the day of loss
 * @param paidOn absent until it was paid
 * @param paidFen zero until it was paid
 */
public record ClaimState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        Peril peril,
        LocalDate reportedOn,
        @Nullable LocalDate paidOn,
        long paidFen)
        implements State {

    /** Against what it was insured. */
    public enum Peril {
        /** 因病. */
        ILLNESS,
        /** 因学. */
        SCHOOLING,
        /** 因灾. */
        DISASTER
    }

    public ClaimState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(peril, "peril");
        Objects.requireNonNull(reportedOn, "reportedOn");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
