package cn.dingzhou.household.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void netIsAllIncomeLessTheOperatingCost() {
        Amounts amounts = amounts("24000", "8000.50", "3000.25", "500", "1200", 3);

        assertThat(amounts.net()).isEqualTo("30700.25");
        assertThat(amounts.perHead()).isEqualTo("10233.42");
        assertThat(amounts.state(2020).netFen()).isEqualTo(3_070_025);
    }

    @Test
    void perHeadIsRoundedHalfUp() {
        assertThat(amounts("0.03", "0", "0", "0", "0", 2).perHead()).isEqualTo("0.02");
    }

    @Test
    void aLossIsBelowZero() {
        assertThat(amounts("0", "100", "250.10", "0", "0", 1).state(2020).netFen())
                .isEqualTo(-15_010);
    }

    private static Amounts amounts(
            String wage, String operating, String cost, String property, String transfer, int members) {
        return new Amounts(
                new BigDecimal(wage),
                new BigDecimal(operating),
                new BigDecimal(cost),
                new BigDecimal(property),
                new BigDecimal(transfer),
                members);
    }
}
