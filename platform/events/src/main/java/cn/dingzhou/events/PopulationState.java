package cn.dingzhou.events;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A village's rural population.
 *
 * @param personsByYear persons at the end of each recorded year
 */
public record PopulationState(RegionCode village, long version, SortedMap<Integer, Integer> personsByYear)
        implements State {

    public PopulationState {
        Objects.requireNonNull(village, "village");
        personsByYear = Collections.unmodifiableSortedMap(new TreeMap<>(personsByYear));
    }

    @Override
    public String key() {
        return village.value();
    }
}
