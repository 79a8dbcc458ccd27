package cn.dingzhou.records.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void fiveYuanAreTheSameHoweverTheyAreWritten() {
        assertThat(Money.stored(new BigDecimal("5"))).isEqualTo(new BigDecimal("5.00"));
        assertThat(Money.stored(new BigDecimal("5E+3"))).isEqualTo(new BigDecimal("5000.00"));
    }

    @Test
    void whatValidationRefusesStaysAsItIs() {
        assertThat(Money.stored(new BigDecimal("1.005"))).isEqualTo(new BigDecimal("1.005"));
        assertThat(Money.stored(null)).isNull();
    }

    @Test
    void anEnormousNumberIsNotWrittenOut() {
        BigDecimal enormous = new BigDecimal("1E+100000000");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(Money.stored(enormous)).isSameAs(enormous));
    }
}
