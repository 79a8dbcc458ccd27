package cn.dingzhou.localstack.dataset.reported;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A year's published value as it may have been reported. */
final class Spread {

    private static final int MONTHS = 12;

    /** Busy months and quiet ones: little in February, much before the year ends. */
    private static final int[] WEIGHTS = {6, 4, 8, 9, 8, 9, 8, 8, 10, 9, 10, 11};

    /** As one value. */
    static Stream<ReportRow> year(String code, int year, String value) {
        return Stream.of(new ReportRow(code, String.valueOf(year), new BigDecimal(value)));
    }

    /** By month, adding up to the total, whose last digits are the decimals. */
    static Stream<ReportRow> over(String code, int year, long total, int decimals) {
        return months(code, year, decimals, month -> share(total, month) - share(total, month - 1));
    }

    /** Month by month from what there was before January to what there is at the end of December. */
    static Stream<ReportRow> growing(String code, int year, long before, long atTheEnd) {
        return months(code, year, 0, month -> before + share(atTheEnd - before, month));
    }

    private static Stream<ReportRow> months(String code, int year, int decimals, LongUnaryOperator value) {
        return LongStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new ReportRow(
                        code,
                        YearMonth.of(year, (int) month).toString(),
                        BigDecimal.valueOf(value.applyAsLong(month), decimals)));
    }

    /** What has come together by the end of the month. */
    private static long share(long total, long month) {
        long weight =
                LongStream.range(0, month).map(each -> WEIGHTS[(int) each]).sum();
        long all = LongStream.range(0, MONTHS).map(each -> WEIGHTS[(int) each]).sum();
        return total * weight / all;
    }

    private Spread() {}
}
