package cn.dingzhou.gateway.query;

import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The periods from one to another, both included. */
record PeriodRange(Period from, Period to) {

    private static final int MOST_YEARS = 100;
    private static final int DEFAULT_PERIODS = 5;

    /**
     * Reads the range a caller asked for: without a beginning five periods, without an end up to the current one.
     *
     * @throws InvalidInputException if a bound is malformed or finer than {@code recorded}, or both do not fit together
     */
    static PeriodRange of(@Nullable String from, @Nullable String to, Granularity recorded, LocalDate today) {
        Period start = from == null ? null : parse("/from", from, recorded);
        Period end = to == null ? null : parse("/to", to, recorded);
        if (end == null) {
            end = Period.of(start == null ? Granularity.YEAR : start.granularity(), today);
        }
        if (start == null) {
            start = end.plus(1 - DEFAULT_PERIODS);
        }
        return new PeriodRange(start, end).checked();
    }

    /** Reads one period that a caller asked for. */
    static Period one(String pointer, @Nullable String text, Granularity recorded) {
        return parse(pointer, text == null ? "" : text, recorded);
    }

    /** All of them, without those that have not begun. */
    List<Period> begunBy(LocalDate today) {
        return Stream.iterate(from, period -> !period.isAfter(to) && !period.isAfter(today), period -> period.plus(1))
                .toList();
    }

    private static Period parse(String pointer, String text, Granularity recorded) {
        Period period;
        try {
            period = Period.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInputException(new FieldError(
                    pointer,
                    "period-malformed",
                    "期间应为 2020、2020-Q1 或 2020-03，在 1900 至 2199 年之间。",
                    "A period is 2020, 2020-Q1 or 2020-03, between 1900 and 2199."));
        }
        if (!period.granularity().isNotFinerThan(recorded)) {
            throw new InvalidInputException(new FieldError(
                    pointer, "period-too-fine", "该指标只有年度数据。", "This indicator is known by the year only."));
        }
        return period;
    }

    private PeriodRange checked() {
        if (from.granularity() != to.granularity()) {
            throw new InvalidInputException(new FieldError(
                    "/to",
                    "period-kinds-differ",
                    "起止期间应同为年、季或月。",
                    "From and to must both be years, quarters or months."));
        }
        if (from.isAfter(to)) {
            throw new InvalidInputException(
                    new FieldError("/from", "range-reversed", "起始期间晚于终止期间。", "From is later than to."));
        }
        if (!from.first().plusYears(MOST_YEARS).isAfter(to.last())) {
            throw new InvalidInputException(
                    new FieldError("/to", "range-too-long", "期间范围最长 100 年。", "A range spans at most 100 years."));
        }
        return this;
    }
}
