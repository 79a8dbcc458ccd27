package cn.dingzhou.household.quality;

import static cn.dingzhou.household.quality.QualityRule.error;

import cn.dingzhou.rest.problem.Text;
import java.util.List;

/** The errors in how households move, split and merge, as the registry answers them. */
final class TransitionErrors {

    static final List<QualityRule> RULES = List.of(
            error(
                    "lives-there",
                    "/villageCode",
                    Text.of("该户已在这个村", "The household lives there already"),
                    Text.of("核对迁入的行政村代码。", "Compare the village it moves to.")),
            error(
                    "before-last-move",
                    "/on",
                    Text.of("迁移日期不晚于住在现村的起始日", "Moved before the last move"),
                    Text.of("填写晚于上次迁移的日期。", "Give a day after the last move.")),
            error(
                    "unknown-member",
                    "/leaving",
                    Text.of("分出的人不是本户现有成员，或重复填写", "Who splits off is no present member, or stands twice"),
                    Text.of("只填本户现有成员，每人一次。", "Name present members only, each of them once.")),
            error(
                    "nobody-stays",
                    "/leaving",
                    Text.of("分户后原户无人", "A split that leaves nobody behind"),
                    Text.of("至少留一人；全户变动用迁移或并户。", "Leave somebody; a whole household moves or merges.")),
            error(
                    "before-present-category",
                    "/on",
                    Text.of("日期早于现类别的起始日", "Split or merged before the present category began"),
                    Text.of("填写不早于现类别起始日的日期。", "Give a day on or after that on which its category began.")),
            error(
                    "member-missing",
                    "/relations",
                    Text.of("并户未填每位成员的关系", "A merger without everybody's relation"),
                    Text.of("填写本户每位成员与那一户户主的关系，不填他人。", "Give what each member is to the other head, and nobody else.")),
            error(
                    "merged-into-itself",
                    "/intoId",
                    Text.of("一户并入自己", "A household merged into itself"),
                    Text.of("填写另一户的 id。", "Give the id of the other household.")),
            error(
                    "categories-differ",
                    "/intoId",
                    Text.of("并户双方类别不同", "Households of different categories merged"),
                    Text.of("先经程序使两户类别一致。", "Have a procedure decide on one category first.")),
            error(
                    "monitored",
                    "/intoId",
                    Text.of("监测户并入未监测的户", "A monitored household merged into one that is not"),
                    Text.of("先消除本户风险，或将那一户纳入监测。", "Clear its risk first, or have the other one monitored.")),
            error(
                    "file-unfinished",
                    "/intoId",
                    Text.of("并户时有未办结的程序或未清零的问题", "Merged with a procedure running or a gap open"),
                    Text.of("先办结或撤回程序，核实问题清零。", "End or withdraw the procedure, and have the gap verified.")),
            error(
                    "already-left",
                    "/leftOn",
                    Text.of("该成员已经离开本户", "The member has left before"),
                    Text.of("重新读取本户，核对成员。", "Read the household again and compare its members.")));

    private TransitionErrors() {}
}
