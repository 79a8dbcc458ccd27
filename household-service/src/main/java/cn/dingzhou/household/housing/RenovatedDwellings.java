package cn.dingzhou.household.housing;

import cn.dingzhou.household.entry.Draft;
import cn.dingzhou.rest.problem.Findings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which renovations some households have, so that none of their dwellings has two that go on or went well. */
final class RenovatedDwellings {

    private final Map<String, String> renovations = new HashMap<>();
    private final Set<String> stepByStep = new HashSet<>();

    RenovatedDwellings(List<Renovation> known) {
        for (Renovation renovation : known) {
            note(renovation.reference(), renovation.facts());
            if (!renovation.enteredBy().isEmpty()) {
                stepByStep.add(renovation.reference());
            }
        }
    }

    /** Adds a renovation, or states one anew that was imported, unless there are findings. */
    void add(Draft<RenovationFacts> draft, Findings findings) {
        if (stepByStep.contains(draft.reference())) {
            findings.add(
                    "/reference",
                    "entered-step-by-step",
                    "这项改造由人员逐步办理，不能用导入改变。",
                    "People enter this renovation step by step; no file changes it.");
        }
        String other = renovations.get(draft.facts().dwellingReference());
        if (!draft.facts().isOver() && other != null && !other.equals(draft.reference())) {
            findings.add(
                    "/facts/dwellingReference",
                    "renovation-exists",
                    "此住房已有一项改造。",
                    "There is a renovation of this dwelling already.");
        }
        if (findings.isEmpty()) {
            renovations.values().removeIf(draft.reference()::equals);
            note(draft.reference(), draft.facts());
        }
    }

    private void note(String reference, RenovationFacts facts) {
        if (!facts.isOver()) {
            renovations.put(facts.dwellingReference(), reference);
        }
    }
}
