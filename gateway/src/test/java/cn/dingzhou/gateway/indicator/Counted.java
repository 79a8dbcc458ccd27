package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import java.util.Map;
import java.util.TreeMap;

/** What an indicator shows of some states; the empty text where it has no value. */
final class Counted {

    static final String VILLAGE = "130682108201";
    static final String OTHER_VILLAGE = "130682109201";

    static String value(String code, String period, State... states) {
        return in("130682", code, period, states);
    }

    static String in(String region, String code, String period, State... states) {
        return read(AddedUp.of(states), region, code, period);
    }

    static String under(String label, String code, String period, State... states) {
        return read(AddedUp.of(states).under(label), "130682", code, period);
    }

    private static String read(Sums sums, String region, String code, String period) {
        return Catalogue.find(code)
                .orElseThrow()
                .reading()
                .read(sums, new RegionCode(region), Period.parse(period))
                .map(figure -> figure.value().toString())
                .orElse("");
    }

    static State population(String village, Map<Integer, Integer> years) {
        return new PopulationState(new RegionCode(village), 1, new TreeMap<>(years));
    }

    private Counted() {}
}
