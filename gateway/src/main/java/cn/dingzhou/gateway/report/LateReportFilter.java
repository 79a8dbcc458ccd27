package cn.dingzhou.gateway.report;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which late reports are wanted. */
record LateReportFilter(
        @Parameter(description = "截至哪天的情况，默认今天 / as it was on this day, today by default") @QueryParam("on") @Nullable
                LocalDate on,
        @Parameter(description = "只看该部门 / of this department only") @QueryParam("department") @Nullable
                String department,
        @Parameter(
                        description =
                                "期间结束于该月及以后，默认 12 个月前 / periods that end in this month or later; 12 months ago by default")
                @QueryParam("from")
                @Nullable
                String from,
        @Parameter(description = "期间结束于该月及以前 / periods that end in this month or earlier", example = "2020-12")
                @QueryParam("to")
                @Nullable
                String to) {

    private static final int DEFAULT_MONTHS = 12;
    private static final int MOST_YEARS = 20;

    LocalDate day(LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw new InvalidInputException(
                    new FieldError("/on", "day-in-future", "日期不能晚于今天。", "The day is in the future."));
        }
        return on == null ? today : on;
    }

    YearMonth last(LocalDate day) {
        return to == null ? YearMonth.from(day) : month("/to", to);
    }

    YearMonth first(YearMonth last) {
        YearMonth first = from == null ? last.minusMonths(DEFAULT_MONTHS) : month("/from", from);
        if (first.isAfter(last)) {
            throw new InvalidInputException(
                    new FieldError("/from", "range-reversed", "起始期间晚于终止期间。", "From is later than to."));
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new InvalidInputException(
                    new FieldError("/from", "range-too-long", "期间范围最长 20 年。", "A range spans at most 20 years."));
        }
        return first;
    }

    private static YearMonth month(String pointer, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException malformed) {
            throw new InvalidInputException(
                    new FieldError(pointer, "month-malformed", "应为月份，如 2020-12。", "Must be a month such as 2020-12."));
        }
    }
}
