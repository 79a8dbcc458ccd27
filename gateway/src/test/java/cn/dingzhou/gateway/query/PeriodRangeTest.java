package cn.dingzhou.gateway.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodRangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void withoutBoundsItIsTheLastFiveYears() {
        assertThat(periods(null, null)).containsExactly("2022", "2023", "2024", "2025", "2026");
    }

    @Test
    void withoutAnEndItLastsUntilNow() {
        assertThat(periods("2026-Q2", null)).containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
    }

    @Test
    void withoutABeginningItIsFivePeriods() {
        assertThat(periods(null, "2020-02")).containsExactly("2019-10", "2019-11", "2019-12", "2020-01", "2020-02");
    }

    @Test
    void whatHasNotBegunIsLeftOut() {
        assertThat(periods("2026-10", "2027-03")).containsExactly("2026-10", "2026-11");
    }

    private static List<String> periods(@Nullable String from, @Nullable String to) {
        return PeriodRange.of(from, to, Granularity.MONTH, TODAY).begunBy(TODAY).stream()
                .map(Period::toString)
                .toList();
    }
}
