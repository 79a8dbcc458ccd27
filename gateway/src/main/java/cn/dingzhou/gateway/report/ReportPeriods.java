package cn.dingzhou.gateway.report;

import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.ReportingFrequency;
import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.rest.problem.Findings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The periods that a figure is reported by. */
public final class ReportPeriods {

    public static Granularity granularity(ReportingFrequency frequency) {
        return frequency == ReportingFrequency.MONTH ? Granularity.MONTH : Granularity.YEAR;
    }

    public static Period since(ReportedFigureState figure) {
        return Period.parse(figure.since());
    }

    /** Whether the figure is reported for the period at all. */
    public static boolean isReported(ReportedFigureState figure, Period period) {
        String until = figure.until();
        return !since(figure).isAfter(period) && (until == null || !period.isAfter(Period.parse(until)));
    }

    /** The last day of a period. */
    public static LocalDate end(Period period) {
        return period.last().atEndOfMonth();
    }

    /** Reads a period of the frequency, or notes why it is none. */
    static @Nullable Period read(String pointer, String text, ReportingFrequency frequency, Findings findings) {
        Period period;
        try {
            period = Period.parse(text);
        } catch (IllegalArgumentException malformed) {
            findings.add(
                    pointer,
                    "period-malformed",
                    "期间应为 2020 或 2020-03，在 1900 至 2199 年之间。",
                    "A period is 2020 or 2020-03, between 1900 and 2199.");
            return null;
        }
        if (period.granularity() != granularity(frequency)) {
            boolean monthly = frequency == ReportingFrequency.MONTH;
            findings.add(
                    pointer,
                    "period-of-wrong-frequency",
                    monthly ? "该指标按月上报，期间应如 2020-03。" : "该指标按年上报，期间应如 2020。",
                    monthly
                            ? "This figure is reported by the month: a period such as 2020-03."
                            : "This figure is reported by the year: a period such as 2020.");
            return null;
        }
        return period;
    }

    private ReportPeriods() {}
}
