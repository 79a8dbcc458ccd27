package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.gateway.indicator.Figure;
import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.Reading;
import cn.dingzhou.gateway.indicator.Sums;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the public is not told of a village, since it might tell of a person: numbers below five, what would give the only
 * small one of a township away, and everything more detailed than a year's whole.
 */
final class SmallNumbers {

    private static final int SMALLEST_TOLD = 5;

    static boolean hide(Reading reading, Sums sums, RegionCode region, Period period, boolean isWhole) {
        if (region.level() != Level.VILLAGE) {
            return false;
        }
        Optional<Figure> own = reading.read(sums, region, period);
        if (!isWhole || period.granularity() != Granularity.YEAR) {
            return own.isPresent();
        }
        return own.filter(SmallNumbers::isSmall).isPresent() || wouldTellOfAnother(reading, sums, region, period);
    }

    /**
     * With one village hidden the township's sum would tell it: the next smallest is hidden, too, and where all others have
     * nothing, all of them.
     */
    private static boolean wouldTellOfAnother(Reading reading, Sums sums, RegionCode region, Period period) {
        List<RegionCode> told = sums.partsOf(region.parent().orElseThrow()).stream()
                .filter(each -> smallest(reading, sums, each, period) < Long.MAX_VALUE)
                .sorted(Comparator.comparingLong(each -> smallest(reading, sums, each, period)))
                .toList();
        long small = told.stream()
                .filter(each -> smallest(reading, sums, each, period) < SMALLEST_TOLD)
                .count();
        return small == 1 && (told.size() == 1 || told.get(1).equals(region));
    }

    private static long smallest(Reading reading, Sums sums, RegionCode region, Period period) {
        return reading.read(sums, region, period).map(Figure::smallest).orElse(Long.MAX_VALUE);
    }

    private static boolean isSmall(Figure figure) {
        return figure.smallest() < SMALLEST_TOLD;
    }

    private SmallNumbers() {}
}
