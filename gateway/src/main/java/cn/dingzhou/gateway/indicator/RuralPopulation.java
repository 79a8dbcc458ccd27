package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.PopulationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a village adds to the rural population. */
final class RuralPopulation {

    /** 人: the differences between one recorded year and the next. */
    static List<Contribution> changes(PopulationState population) {
        List<Contribution> changes = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Integer, Integer> year : population.personsByYear().entrySet()) {
            changes.add(Contribution.in(year.getKey(), population.village(), year.getValue() - before));
            before = year.getValue();
        }
        return changes;
    }

    private RuralPopulation() {}
}
