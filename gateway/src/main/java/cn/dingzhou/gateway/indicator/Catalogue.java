package cn.dingzhou.gateway.indicator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Every indicator the gateway computes; nothing else needs to change for a new one. */
public final class Catalogue {

    /** Another one for another way from events to sums: 2, a sum is kept of each region alone. */
    private static final int WAY_OF_COUNTING = 2;

    private static final List<Indicator> ALL = Stream.of(
                    HouseholdIndicators.ALL,
                    GuaranteeIndicators.ALL,
                    HousingIndicators.ALL,
                    HealthEducationIndicators.ALL,
                    AssistanceIndicators.ALL,
                    InsuranceIndicators.ALL,
                    EmploymentIndicators.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<Sum> SUMS = Stream.concat(
                    ALL.stream().flatMap(indicator -> indicator.sums().stream()),
                    Stream.of(ReportedSum.FLOWS, ReportedSum.STOCKS))
            .distinct()
            .collect(Collectors.toList());

    public static List<Indicator> all() {
        return ALL;
    }

    public static Optional<Indicator> find(String code) {
        return ALL.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** All sums that the indicators and the reported figures are read from, each once. */
    public static List<Sum> sums() {
        return SUMS;
    }

    /** Names what is counted: sums of another generation are not comparable with ours. */
    public static String generation() {
        CRC32 name = new CRC32();
        name.update(WAY_OF_COUNTING);
        for (Sum sum : SUMS) {
            name.update((sum.code() + ":" + sum.version() + " ").getBytes(StandardCharsets.UTF_8));
        }
        return "%08x".formatted(name.getValue());
    }

    private Catalogue() {}
}
