package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.FundLevel;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The city's assistance funds from 2016 to 2020, 231,860,000 yuan; the article: over 230,000,000. */
final class Funds {

    private static final long UNIT = 10_000;
    private static final long ALLOTTED = 231_860_000 / UNIT;
    /** The largest giver last. */
    private static final List<FundLevel> LEVELS =
            List.of(FundLevel.SOCIAL, FundLevel.CITY, FundLevel.PROVINCIAL, FundLevel.CENTRAL);

    private static final List<String> PURPOSES = List.of("产业扶贫项目", "教育、医疗和住房保障", "小额信贷贴息和公益岗位");

    private record Allotment(int year, FundLevel level, String purpose) {

        long weight() {
            return (year - 2014L) * (1 + LEVELS.indexOf(level)) * (5 - PURPOSES.indexOf(purpose));
        }
    }

    private final List<Allotment> allotments = new ArrayList<>();

    Funds() {
        for (int year = 2016; year <= 2020; year++) {
            for (FundLevel level : LEVELS) {
                for (String purpose : PURPOSES) {
                    allotments.add(new Allotment(year, level, purpose));
                }
            }
        }
    }

    Stream<EntryRow<AssistanceFundFacts>> rows() {
        long[] amounts = Shares.of(
                ALLOTTED, allotments.stream().mapToLong(Allotment::weight).toArray());
        return IntStream.range(0, amounts.length).mapToObj(i -> row(i + 1, allotments.get(i), amounts[i] * UNIT));
    }

    private static EntryRow<AssistanceFundFacts> row(int number, Allotment allotment, long amount) {
        LocalDate on = new Dice("fund", number)
                .day(LocalDate.of(allotment.year(), 3, 1), LocalDate.of(allotment.year(), 9, 30));
        return EntryRow.about(
                RegionCode.DINGZHOU,
                String.format(Locale.ROOT, "ZJ-%d-%03d", allotment.year(), number),
                new AssistanceFundFacts(on, allotment.level(), Yuan.of(amount), allotment.purpose()));
    }
}
