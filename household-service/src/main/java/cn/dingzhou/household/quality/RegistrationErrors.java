package cn.dingzhou.household.quality;

import static cn.dingzhou.household.quality.QualityRule.error;

import cn.dingzhou.rest.problem.Text;
import java.util.List;

/** The errors in what is told of a household as a whole. */
final class RegistrationErrors {

    static final List<QualityRule> RULES = List.of(
            error(
                    "number-taken",
                    "/number",
                    Text.of("户编号已被使用", "The household number is taken"),
                    Text.of("改用新的户编号。", "Give another number.")),
            error(
                    "cause-repeated",
                    "/causes",
                    Text.of("致贫原因重复", "A cause stands twice"),
                    Text.of("删去重复的一项。", "Take one of the two out.")),
            error(
                    "in-the-future",
                    "/identifiedOn",
                    Text.of("日期晚于今天", "A day in the future"),
                    Text.of("核对日期。", "Compare the day.")),
            error(
                    "exit-date-missing",
                    "/exitedOn",
                    Text.of("脱贫户缺脱贫日期", "An exited household without the day of its exit"),
                    Text.of("填写脱贫日期。", "Give the day of the exit.")),
            error(
                    "not-exited",
                    "/exitedOn",
                    Text.of("非脱贫户填了脱贫信息", "An exit of a household that did not exit"),
                    Text.of("去掉脱贫日期和高标准脱贫，或更正户类别。", "Leave the exit out, or correct the category.")),
            error(
                    "before-identification",
                    "/exitedOn",
                    Text.of("脱贫日期不晚于识别日期", "Exited before being identified"),
                    Text.of("核对识别日期和脱贫日期。", "Compare both days.")),
            error(
                    "decided-by-procedure",
                    "/category",
                    Text.of("贫困户、脱贫户须经程序认定", "A procedure decides who is poor or exited"),
                    Text.of(
                            "登记为普通农户或低收入户，再提交识别程序；历史数据用导入。",
                            "Register it as ordinary or low-income and submit a procedure; history comes by import.")),
            error(
                    "history-differs",
                    "/category",
                    Text.of("与已登记的类别或日期不一致", "Another history is registered"),
                    Text.of("按已登记的识别、脱贫日期填写；导入只能新增脱贫。", "Tell what is registered; an import can only add an exit.")),
            error(
                    "household-ended",
                    "/number",
                    Text.of("该户已并入另一户", "The household was merged into another"),
                    Text.of("改在并入后的户办理。", "Deal with the household it was merged into.")));

    private RegistrationErrors() {}
}
