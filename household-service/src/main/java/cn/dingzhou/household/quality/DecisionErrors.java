package cn.dingzhou.household.quality;

import static cn.dingzhou.household.quality.QualityRule.error;

import cn.dingzhou.rest.problem.Text;
import java.util.List;

/** The errors in what a procedure would decide of a household, as the registry answers them. */
final class DecisionErrors {

    static final List<QualityRule> RULES = List.of(
            error(
                    "not-identifiable",
                    "/proposal/kind",
                    Text.of("已是建档立卡户，不能识别", "Identified although it is registered already"),
                    Text.of("脱贫户返贫用再识别；贫困户不必识别。", "Re-identify one that exited; leave a poor one as it is.")),
            error(
                    "not-registered-poor",
                    "/proposal/kind",
                    Text.of("不是贫困户，不能退出", "An exit of a household that is not registered poor"),
                    Text.of("核对户和程序种类。", "Compare the household and the kind of the procedure.")),
            error(
                    "monitored-already",
                    "/proposal/kind",
                    Text.of("已在监测中", "Monitored already"),
                    Text.of("无需再纳入；风险消除后方可重新纳入。", "Leave it; once its risk is cleared it can be monitored anew.")),
            error(
                    "monitoring-kind-contradicts-category",
                    "/proposal/monitoringKind",
                    Text.of("监测类型和户类别不符", "The monitoring kind does not go with the category"),
                    Text.of(
                            "脱贫户选脱贫不稳定户，非贫困户选边缘易致贫户，两者均可选突发严重困难户。",
                            "Unstable for an exited household, marginal for one that never was poor, sudden hardship for both.")),
            error(
                    "not-monitored",
                    "/proposal/kind",
                    Text.of("不在监测中，没有可消除的风险", "A risk cleared of a household that is not monitored"),
                    Text.of("核对户；未监测的不提交消除程序。", "Compare the household; only a monitored one has a risk to clear.")),
            error(
                    "decided-too-early",
                    "/on",
                    Text.of("决定日期不晚于现状的起始日", "Decided before what is now began"),
                    Text.of("填写晚于现状起始日的决定日期。", "Give a day after that on which its present state began.")));

    private DecisionErrors() {}
}
