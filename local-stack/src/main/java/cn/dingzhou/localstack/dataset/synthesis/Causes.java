package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.localstack.dataset.rows.Cause;
import java.util.ArrayList;
import java.util.List;

/** Why a household was poor: never a cause that none of its members bears out. */
final class Causes {

    private static final int MOST = 3;
    private static final List<Cause> ANYWHERE = List.of(
            Cause.LACK_OF_SKILL,
            Cause.LACK_OF_SKILL,
            Cause.LACK_OF_CAPITAL,
            Cause.LACK_OF_CAPITAL,
            Cause.LACK_OF_LAND,
            Cause.DISASTER,
            Cause.LACK_OF_MOTIVATION);

    private Causes() {}

    /** The main cause and at most two more. */
    static List<Cause> of(List<Condition> members, Dice dice) {
        List<Cause> causes = new ArrayList<>();
        add(causes, Cause.ILLNESS, members.stream().anyMatch(Condition::ill) && dice.percent(90));
        add(causes, Cause.DISABILITY, members.stream().anyMatch(Condition::disabled) && dice.percent(80));
        add(causes, Cause.LACK_OF_LABOUR, members.stream().noneMatch(Condition::works));
        add(causes, Cause.SCHOOLING, members.stream().anyMatch(Condition::pupil) && dice.percent(45));
        if (causes.isEmpty() || dice.percent(15)) {
            causes.add(dice.pick(ANYWHERE));
        }
        return causes.stream().limit(MOST).toList();
    }

    private static void add(List<Cause> causes, Cause cause, boolean applies) {
        if (applies) {
            causes.add(cause);
        }
    }
}
