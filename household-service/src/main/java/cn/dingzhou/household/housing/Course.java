package cn.dingzhou.household.housing;

import static cn.dingzhou.events.RenovationStage.ACCEPTED;
import static cn.dingzhou.events.RenovationStage.APPLIED;
import static cn.dingzhou.events.RenovationStage.APPROVED;
import static cn.dingzhou.events.RenovationStage.COMPLETED;
import static cn.dingzhou.events.RenovationStage.REJECTED;
import static cn.dingzhou.events.RenovationStage.STARTED;
import static cn.dingzhou.events.RenovationStage.SUBSIDY_PAID;
import static cn.dingzhou.events.RenovationStage.WITHDRAWN;

import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The steps that a renovation may take from each stage (改造流程), and how a history of them must read. */
final class Course {

    private static final Map<RenovationStage, Set<RenovationStage>> NEXT = Map.of(
            APPLIED, Set.of(APPROVED, REJECTED, WITHDRAWN),
            APPROVED, Set.of(STARTED, WITHDRAWN),
            STARTED, Set.of(COMPLETED, WITHDRAWN),
            COMPLETED, Set.of(ACCEPTED),
            ACCEPTED, Set.of(SUBSIDY_PAID));

    private static final Map<RenovationStage, String> FIELDS = new EnumMap<>(Map.of(
            APPROVED, "approvedOn",
            STARTED, "startedOn",
            COMPLETED, "completedOn",
            ACCEPTED, "acceptedOn",
            SUBSIDY_PAID, "paidOn"));

    private static final Map<RenovationStage, String> CHINESE = Map.of(
            APPLIED, "已申请",
            APPROVED, "已批准",
            STARTED, "已开工",
            COMPLETED, "已竣工",
            ACCEPTED, "已验收",
            SUBSIDY_PAID, "已拨付补助",
            REJECTED, "已驳回",
            WITHDRAWN, "已撤回");

    /** Whose day the office's files must know once a renovation is that far. */
    private static final Set<RenovationStage> REMEMBERED = Set.of(COMPLETED, ACCEPTED, SUBSIDY_PAID);

    /** @throws ConflictException if the step is not the present stage's */
    static void require(RenovationStage present, RenovationStage next) {
        if (!NEXT.getOrDefault(present, Set.of()).contains(next)) {
            throw new ConflictException(
                    "transition-not-allowed",
                    Text.of(
                            "改造现为“%s”（%s），不能转为“%s”。".formatted(CHINESE.get(present), present, CHINESE.get(next)),
                            "The renovation is %s; from there it cannot become %s.".formatted(present, next)));
        }
    }

    static String field(RenovationStage stage) {
        return FIELDS.getOrDefault(stage, "endedOn");
    }

    /** Notes days, a subsidy and a reason that the stage does not have, or lacks. */
    static void check(RenovationFacts facts, Findings findings) {
        FIELDS.forEach((stage, field) -> {
            boolean there = facts.days().containsKey(stage);
            boolean reached = !facts.isOver() && stage.compareTo(facts.stage()) <= 0;
            boolean beforeItEnded = facts.isOver() && stage.compareTo(COMPLETED) < 0;
            boolean needed = reached && (stage == facts.stage() || REMEMBERED.contains(stage));
            agree(field, there, needed, reached || beforeItEnded, findings);
        });
        boolean paid = facts.stage() == SUBSIDY_PAID;
        agree("subsidy", facts.subsidy() != null, paid, paid, findings);
        agree("endedOn", facts.endedOn() != null, facts.isOver(), facts.isOver(), findings);
        agree("reason", facts.reason() != null, facts.isOver(), facts.isOver(), findings);
    }

    private static void agree(String field, boolean there, boolean needed, boolean allowed, Findings findings) {
        if (needed && !there) {
            findings.add("/facts/" + field, "needed-at-this-stage", "到此进度必须填写。", "At this stage it must be there.");
        } else if (there && !allowed) {
            findings.add("/facts/" + field, "not-at-this-stage", "此进度不应填写。", "At this stage it cannot be there.");
        }
    }

    private Course() {}
}
