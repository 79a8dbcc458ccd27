package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.RegionCode;
import java.time.YearMonth;

/** Which sum, of which region and month; written {@code poor-persons/130682/2020-03}. */
public record SumKey(String sum, RegionCode region, YearMonth month) {

    static SumKey parse(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        return new SumKey(
                text.substring(0, first),
                new RegionCode(text.substring(first + 1, second)),
                YearMonth.parse(text.substring(second + 1)));
    }

    SumKey in(RegionCode other) {
        return new SumKey(sum, other, month);
    }

    @Override
    public String toString() {
        return sum + "/" + region + "/" + month;
    }
}
