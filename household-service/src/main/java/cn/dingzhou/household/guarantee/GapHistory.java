package cn.dingzhou.household.guarantee;

import cn.dingzhou.household.guarantee.GapStep.Kind;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All the times of a gap, which imports may add to and correct. */
final class GapHistory {

    private final List<GapTime> times;

    GapHistory(List<GapStep> steps) {
        times = new ArrayList<>(GapTime.of(steps));
    }

    /**
     * Takes in a time, in the place of what was imported of the same opening; rejects what contradicts the others.
     *
     * @param address the gap's
     */
    RowOutcome take(GapTime told, String address) {
        List<GapTime> before = times.stream()
                .filter(time -> time.openedOn().equals(told.openedOn()))
                .toList();
        if (before.stream().anyMatch(time -> time.covers(told))) {
            return RowOutcome.unchanged();
        }
        if (!before.stream().allMatch(GapTime::isImported)) {
            return RowOutcome.rejected(new FieldError(
                    "/openedOn",
                    "entered-step-by-step",
                    "当日发现的问题已在系统中办理，不能由导入改变。",
                    "What was found that day is dealt with step by step; an import does not change it."));
        }
        List<GapTime> after = Stream.concat(times.stream().filter(time -> !before.contains(time)), Stream.of(told))
                .sorted(Comparator.comparing(GapTime::openedOn))
                .toList();
        if (!IntStream.range(1, after.size()).allMatch(i -> after.get(i - 1).isOverBefore(after.get(i)))) {
            return RowOutcome.rejected(new FieldError(
                    "/openedOn",
                    "open-already",
                    "该户此项保障同一时期已有未清零的问题，请核对发现和核实日期。",
                    "The same guarantee's gap was open at that time; compare the days of opening and verification."));
        }
        times.clear();
        times.addAll(after);
        return before.isEmpty() ? RowOutcome.created(address) : RowOutcome.updated(address);
    }

    GapTime last() {
        return times.get(times.size() - 1);
    }

    /** Of all times; each but the first reopens the gap. */
    List<GapStep> steps() {
        List<GapStep> steps = new ArrayList<>();
        for (GapTime time : times) {
            Kind opening = steps.isEmpty() ? Kind.OPENED : Kind.REOPENED;
            steps.add(time.steps().get(0).as(opening));
            steps.addAll(time.steps().subList(1, time.steps().size()));
        }
        return steps;
    }
}
