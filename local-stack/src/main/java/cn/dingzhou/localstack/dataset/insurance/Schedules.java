package cn.dingzhou.localstack.dataset.insurance;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sample schedules: the article names none. The income line is 1.5 times the national line of the year before. */
public final class Schedules {

    private static final String SOURCE = "示例：收入线为上一年国家扶贫标准的 1.5 倍；起付线、分段和封顶线为样例";

    private Schedules() {}

    public static Stream<ScheduleRow> rows() {
        return Stream.of(2019, 2020)
                .flatMap(year -> Stream.of(CoveredClass.values()).flatMap(its -> ofClass(year, its)));
    }

    static ScheduleRow of(int year, Peril peril, CoveredClass coveredClass) {
        return rows().filter(row -> row.year() == year && row.peril() == peril && row.coveredClass() == coveredClass)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ScheduleRow> ofClass(int year, CoveredClass its) {
        ScheduleRow illness = its == CoveredClass.LOW_INCOME
                ? row(
                        year,
                        Peril.ILLNESS,
                        its,
                        100_000,
                        band(20_000, 50_000, "0.3"),
                        band(50_000, 100_000, "0.5"),
                        last(100_000, "0.7"))
                : row(
                        year,
                        Peril.ILLNESS,
                        its,
                        100_000,
                        band(5_000, 20_000, "0.3"),
                        band(20_000, 50_000, "0.5"),
                        last(50_000, "0.7"));
        return Stream.of(
                illness,
                row(year, Peril.SCHOOLING, its, 20_000, last(8_000, "1")),
                row(year, Peril.DISASTER, its, 100_000, last(10_000, "0.5")));
    }

    private static ScheduleRow row(int year, Peril peril, CoveredClass its, int cap, BandRow... bands) {
        BigDecimal deductible = bands[0].from();
        return new ScheduleRow(
                year,
                peril,
                its,
                LocalDate.of(year, 1, 1),
                deductible,
                incomeLine(year),
                deductible,
                new ArrayList<>(List.of(bands)),
                Yuan.of(cap),
                SOURCE);
    }

    /** From the national lines of 2018, 2,995 yuan, and of 2019, 3,218 yuan. */
    static BigDecimal incomeLine(int year) {
        return year == 2019 ? new BigDecimal("4492.50") : new BigDecimal("4827.00");
    }

    private static BandRow band(int from, int to, String ratio) {
        return new BandRow(Yuan.of(from), Yuan.of(to), new BigDecimal(ratio));
    }

    private static BandRow last(int from, String ratio) {
        return new BandRow(Yuan.of(from), null, new BigDecimal(ratio));
    }
}
