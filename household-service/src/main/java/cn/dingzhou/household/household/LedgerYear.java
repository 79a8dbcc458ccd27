package cn.dingzhou.household.household;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a household got in a year, of all kinds; amounts in yuan. */
@Schema(description = "某年所得资金，元 / money received in a year, in yuan")
record LedgerYear(
        int year,
        @Schema(
                        description =
                                "各类所得，键为其列表的路径；wages 为务工工资 / by kind, under its list's path; wages are those of placements")
                SortedMap<String, BigDecimal> byKind,
        BigDecimal total) {

    /** A year for each in which there was any, oldest first. */
    static List<LedgerYear> of(List<MoneyReceived> received) {
        return received.stream()
                .collect(groupingBy(
                        money -> money.on().getYear(), TreeMap::new, collectingAndThen(toList(), LedgerYear::byKind)))
                .entrySet()
                .stream()
                .map(year -> new LedgerYear(
                        year.getKey(),
                        year.getValue(),
                        year.getValue().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    private static SortedMap<String, BigDecimal> byKind(List<MoneyReceived> received) {
        return received.stream()
                .collect(groupingBy(
                        MoneyReceived::kind,
                        TreeMap::new,
                        mapping(MoneyReceived::amount, reducing(BigDecimal.ZERO, BigDecimal::add))));
    }
}
