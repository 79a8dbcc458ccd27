package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.RegionCode;
import java.time.YearMonth;

/**
 * Which sum, of which region and month, and under which label; written {@code poor-persons/130682/2020-03}, and with a label
 * {@code warnings-open/130682/2020-03/unsafe-house}.
 *
 * @param label empty for the whole
 */
public record SumKey(String sum, RegionCode region, YearMonth month, String label) {

    private static final int PARTS = 4;

    static SumKey parse(String text) {
        String[] parts = text.split("/", PARTS);
        return new SumKey(
                parts[0], new RegionCode(parts[1]), YearMonth.parse(parts[2]), parts.length == PARTS ? parts[3] : "");
    }

    SumKey ofMonth(YearMonth other) {
        return new SumKey(sum, region, other, label);
    }

    SumKey whole() {
        return label.isEmpty() ? this : new SumKey(sum, region, month, "");
    }

    @Override
    public String toString() {
        String whole = sum + "/" + region + "/" + month;
        return label.isEmpty() ? whole : whole + "/" + label;
    }
}
