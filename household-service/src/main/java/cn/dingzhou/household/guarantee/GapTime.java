package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.GuaranteeGapState.OpenTime;
import cn.dingzhou.household.guarantee.GapStep.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A time through which a household was without a guarantee.
 *
 * @param steps from finding it to verifying that it is met, or as far as it has come
 */
record GapTime(List<GapStep> steps) {

    GapTime {
        steps = List.copyOf(steps);
    }

    /** The times that these steps make up, oldest first. */
    static List<GapTime> of(List<GapStep> steps) {
        List<GapTime> times = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= steps.size(); end++) {
            if (end == steps.size() || steps.get(end).kind() == Kind.REOPENED) {
                times.add(new GapTime(steps.subList(begin, end)));
                begin = end;
            }
        }
        return times;
    }

    LocalDate openedOn() {
        return steps.get(0).takenOn();
    }

    /** Absent while it goes on. */
    @Nullable
    LocalDate verifiedOn() {
        return last().kind() == Kind.VERIFIED ? last().takenOn() : null;
    }

    /** How far an imported one has come. */
    GapStage stage() {
        return switch (last().kind()) {
            case VERIFIED -> GapStage.VERIFIED;
            case RESOLVED -> GapStage.RESOLVED;
            case ASSIGNED, NOT_MET -> GapStage.ASSIGNED;
            case OPENED, REOPENED -> GapStage.OPEN;
        };
    }

    boolean isImported() {
        return steps.stream().allMatch(GapStep::imported);
    }

    boolean isOverBefore(GapTime next) {
        LocalDate over = verifiedOn();
        return over != null && !next.openedOn().isBefore(over);
    }

    /** Whether it says all that the other one does, whenever that was entered, and perhaps how it went on. */
    boolean covers(GapTime other) {
        return steps.size() >= other.steps.size()
                && IntStream.range(0, other.steps.size())
                        .allMatch(i -> steps.get(i).agreesWith(other.steps.get(i)));
    }

    OpenTime state() {
        return new OpenTime(openedOn(), verifiedOn());
    }

    private GapStep last() {
        return steps.get(steps.size() - 1);
    }
}
