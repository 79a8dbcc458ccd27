package cn.dingzhou.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01, 2020-12",
        "2020-Q1, 2020-01, 2020-03",
        "2020-Q4, 2020-10, 2020-12",
        "2020-03, 2020-03, 2020-03"
    })
    void aPeriodHasAFirstAndALastMonth(String text, YearMonth first, YearMonth last) {
        Period period = Period.parse(text);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20", "2020-Q5", "2020-Q0", "2020-13", "2020-00", "2020-1", "1899", "2200", "2020 ", "二〇二〇"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void aDayLiesInAYearAQuarterAndAMonth() {
        LocalDate day = LocalDate.of(2020, 5, 17);

        assertThat(Period.of(Granularity.YEAR, day)).hasToString("2020");
        assertThat(Period.of(Granularity.QUARTER, day)).hasToString("2020-Q2");
        assertThat(Period.of(Granularity.MONTH, day)).hasToString("2020-05");
    }
}
