package cn.dingzhou.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.topology.Counted.Telling;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedTest {

    private static final List<String> SUMS = List.of("poor-persons", "registered-households");

    @Test
    void whatIsKeptIsReadBack() {
        Counted counted = new Counted(
                Long.MAX_VALUE,
                Map.of(
                        key("poor-persons", "130682108201", "2015-03"),
                        4L,
                        key("poor-persons", "000001", "1900-01"),
                        Long.MIN_VALUE,
                        key("registered-households", "999999999", "2199-12"),
                        Long.MAX_VALUE,
                        new SumKey("registered-households", new RegionCode("130682"), YearMonth.parse("2020-01"), "残疾"),
                        1L),
                List.of(new Telling("poor-persons", "一户"), new Telling("registered-households", "")));

        assertThat(Counted.fromBytes(counted.toBytes(SUMS), SUMS)).isEqualTo(counted);
    }

    /** 340,000 households are kept in memory. */
    @Test
    void anOrdinaryHouseholdTakesFewBytes() {
        Counted counted = new Counted(
                3,
                Map.of(
                        key("poor-persons", "130682108201", "2015-03"), 4L,
                        key("registered-households", "130682108201", "2015-03"), 1L),
                List.of());

        assertThat(counted.toBytes(SUMS)).hasSizeLessThanOrEqualTo(27);
    }

    private static SumKey key(String sum, String region, String month) {
        return new SumKey(sum, new RegionCode(region), YearMonth.parse(month), "");
    }
}
