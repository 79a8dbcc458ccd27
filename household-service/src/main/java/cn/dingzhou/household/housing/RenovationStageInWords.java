package cn.dingzhou.household.housing;

import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a renovation's stage is read from JSON and from files. */
final class RenovationStageInWords extends Word<RenovationStage> {
    private static final long serialVersionUID = 1L;

    RenovationStageInWords() {
        super(
                RenovationStage.class,
                new Vocabulary<>(RenovationStage.class)
                        .with(RenovationStage.APPLIED, "已申请 申请")
                        .with(RenovationStage.APPROVED, "已批准 批准")
                        .with(RenovationStage.STARTED, "已开工 开工")
                        .with(RenovationStage.COMPLETED, "已竣工 竣工")
                        .with(RenovationStage.ACCEPTED, "已验收 验收")
                        .with(RenovationStage.SUBSIDY_PAID, "已拨付补助 已拨付 已补助")
                        .with(RenovationStage.REJECTED, "已驳回 驳回")
                        .with(RenovationStage.WITHDRAWN, "已撤回 撤回"));
    }
}
