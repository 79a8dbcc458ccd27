package cn.dingzhou.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that a department reported. It never changes: a correction is another report of the same figure, region and period.
 * It says itself what it takes to count it.
 *
 * @param id chosen by who reported it or made from their idempotency key, so that repeating a report makes no second one
 * @param version 1 for the first report of the period, one more with every correction
 * @param code the reported figure's
 * @param definition the version of the figure's definition it was reported under
 * @param period {@code 2020} or {@code 2020-03}
 * @param value with the figure's decimals
 * @param reason why a correction was made, absent for a first report
 * @param department on whose behalf
 * @param reportedBy the subject of who reported it
 */
public record ReportState(
        UUID id,
        long version,
        String code,
        long definition,
        FigureKind kind,
        int decimals,
        RegionCode region,
        String period,
        String value,
        @Nullable String reason,
        String department,
        String reportedBy,
        Instant reportedAt)
        implements State {

    /** The latest of one period stands: also of two that were accepted at once and count as the same correction. */
    public static final Comparator<ReportState> BY_AGE = Comparator.comparingLong(ReportState::version)
            .thenComparing(ReportState::reportedAt)
            .thenComparing(ReportState::id);

    public ReportState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reportedAt, "reportedAt");
        BigDecimal number = new BigDecimal(value);
        if (number.scale() != decimals || number.unscaledValue().bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("a value has the decimals of its figure, and can be added up");
        }
    }

    /** The value in the smallest part of the unit that its decimals can tell. */
    public long amount() {
        return new BigDecimal(value).unscaledValue().longValueExact();
    }

    @Override
    public String key() {
        return id.toString();
    }
}
