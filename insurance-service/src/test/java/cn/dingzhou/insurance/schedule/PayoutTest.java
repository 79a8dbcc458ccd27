package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.BAND;
import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.CAP;
import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.DEDUCTIBLE;
import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.INCOME_LINE;
import static cn.dingzhou.insurance.schedule.ExplainedLine.Kind.ROUNDING;
import static cn.dingzhou.insurance.schedule.SampleTerms.DISASTER_EXITED;
import static cn.dingzhou.insurance.schedule.SampleTerms.ILLNESS_EXITED;
import static cn.dingzhou.insurance.schedule.SampleTerms.ILLNESS_LOW_INCOME;
import static cn.dingzhou.insurance.schedule.SampleTerms.SCHOOLING_EXITED;
import static cn.dingzhou.insurance.schedule.SampleTerms.band;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutTest {

    @Test
    void thePublishedExamplePaysHalfOfWhatTheHouseholdPaidItself() {
        KnownSchedule half = SampleTerms.schedule("0", "100000", band("0", null, "0.5"));

        assertThat(half.payout(burden("18000")).amount()).isEqualTo("9000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "0,         0.00",
        "5000,      0.00",
        "5000.01,   0.00",
        "5000.02,   0.01",
        "18000,     3900.00",
        "20000,     4500.00",
        "50000,     19500.00",
        "60000,     26500.00",
        "164999.99, 99999.99",
        "165000,    100000.00",
        "900000,    100000.00"
    })
    void anExitedHouseholdInIllness(String ownPaid, BigDecimal payout) {
        assertThat(ILLNESS_EXITED.payout(burden(ownPaid)).amount()).isEqualTo(payout);
    }

    @ParameterizedTest
    @CsvSource({"20000, 0.00", "50000, 9000.00", "100000, 34000.00", "120000, 48000.00", "200000, 100000.00"})
    void aLowIncomeHouseholdInIllness(String ownPaid, BigDecimal payout) {
        assertThat(ILLNESS_LOW_INCOME.payout(burden(ownPaid)).amount()).isEqualTo(payout);
    }

    @ParameterizedTest
    @CsvSource({"8000, 0.00", "12345.67, 4345.67", "28000, 20000.00", "28000.01, 20000.00"})
    void schooling(String ownPaid, BigDecimal payout) {
        assertThat(SCHOOLING_EXITED.payout(burden(ownPaid)).amount()).isEqualTo(payout);
    }

    @ParameterizedTest
    @CsvSource({"10000, 0.00", "10000.01, 0.01", "10000.02, 0.01", "10000.03, 0.02", "30000, 10000.00"})
    void disasterRoundsHalfUpAtTheEnd(String ownPaid, BigDecimal payout) {
        assertThat(DISASTER_EXITED.payout(burden(ownPaid)).amount()).isEqualTo(payout);
    }

    @Test
    void fractionsOfTheBandsAreAddedBeforeTheyAreRounded() {
        KnownSchedule thirds = SampleTerms.schedule(
                "0", "100", band("0", "0.01", "0.3333"), band("0.01", "0.02", "0.3333"), band("0.02", null, "0.3333"));

        Payout payout = thirds.payout(burden("0.03"));

        assertThat(payout.amount()).isEqualTo("0.01");
        assertThat(payout.lines())
                .extracting(ExplainedLine::kind, ExplainedLine::amount)
                .containsExactly(
                        tuple(BAND, new BigDecimal("0.003333")),
                        tuple(BAND, new BigDecimal("0.003333")),
                        tuple(BAND, new BigDecimal("0.003333")),
                        tuple(ROUNDING, new BigDecimal("0.000001")));
    }

    @Test
    void everyBandIsExplained() {
        Payout payout = ILLNESS_EXITED.payout(burden("60000"));

        assertThat(payout.lines())
                .extracting(ExplainedLine::kind, ExplainedLine::amount, ExplainedLine::zh, ExplainedLine::en)
                .containsExactly(
                        tuple(
                                DEDUCTIBLE,
                                new BigDecimal("0.00"),
                                "起付线 5000 元以下的 5000 元由本户自担。",
                                "The household bears the 5000 yuan below the deductible of 5000 yuan."),
                        tuple(
                                BAND,
                                new BigDecimal("4500.00"),
                                "5000 元至 20000 元部分：15000 元 × 30% = 4500 元。",
                                "From 5000 to 20000 yuan: 15000 yuan x 30% = 4500 yuan."),
                        tuple(
                                BAND,
                                new BigDecimal("15000.00"),
                                "20000 元至 50000 元部分：30000 元 × 50% = 15000 元。",
                                "From 20000 to 50000 yuan: 30000 yuan x 50% = 15000 yuan."),
                        tuple(
                                BAND,
                                new BigDecimal("7000.00"),
                                "50000 元以上部分：10000 元 × 70% = 7000 元。",
                                "Above 50000 yuan: 10000 yuan x 70% = 7000 yuan."));
    }

    @Test
    void whatTheCapLeavesIsTheMost() {
        Payout payout = ILLNESS_EXITED.payout(new Burden(yuan("60000"), null, yuan("6500.50")));

        assertThat(payout.amount()).isEqualTo("6500.50");
        assertThat(lastLine(payout).kind()).isEqualTo(CAP);
        assertThat(lastLine(payout).amount()).isEqualTo("-19999.50");
        assertThat(lastLine(payout).zh()).isEqualTo("年度封顶线 100000 元，尚余 6500.5 元，超出部分不赔。");
        assertThat(ILLNESS_EXITED
                        .payout(new Burden(yuan("60000"), null, yuan("0")))
                        .amount())
                .isZero();
        assertThat(ILLNESS_EXITED
                        .payout(new Burden(yuan("900000"), null, yuan("700000")))
                        .amount())
                .isEqualTo("100000.00");
    }

    @Test
    void nothingIsPaidAboveTheIncomeLine() {
        Payout atTheLine = ILLNESS_EXITED.payout(new Burden(yuan("60000"), yuan("4827.00"), yuan("100000")));
        Payout above = ILLNESS_EXITED.payout(new Burden(yuan("60000"), yuan("4827.01"), yuan("100000")));

        assertThat(atTheLine.amount()).isEqualTo("26500.00");
        assertThat(atTheLine.incomeLineMet()).isTrue();
        assertThat(above.amount()).isEqualTo("0.00");
        assertThat(above.incomeLineMet()).isFalse();
        assertThat(lastLine(above).kind()).isEqualTo(INCOME_LINE);
        assertThat(lastLine(above).amount()).isEqualTo("-26500.00");
        assertThat(ILLNESS_EXITED.payout(burden("60000")).incomeLineMet()).isNull();
    }

    @Test
    void theBurdenLineIsReachedOrNot() {
        assertThat(ILLNESS_EXITED.payout(burden("4999.99")).burdenLineReached()).isFalse();
        assertThat(ILLNESS_EXITED.payout(burden("5000")).burdenLineReached()).isTrue();
    }

    @Test
    void nobodyBearsLessThanNothing() {
        assertThatThrownBy(() -> burden("-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Burden(yuan("1"), null, yuan("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Burden burden(String ownPaid) {
        return new Burden(yuan(ownPaid), null, yuan("100000000"));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private static ExplainedLine lastLine(Payout payout) {
        List<ExplainedLine> lines = payout.lines();
        return lines.get(lines.size() - 1);
    }
}
