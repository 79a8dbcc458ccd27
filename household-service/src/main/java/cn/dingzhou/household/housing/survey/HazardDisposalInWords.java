package cn.dingzhou.household.housing.survey;

import cn.dingzhou.events.HazardDisposal;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a disposal is read from JSON and from files. */
final class HazardDisposalInWords extends Word<HazardDisposal> {
    private static final long serialVersionUID = 1L;

    HazardDisposalInWords() {
        super(
                HazardDisposal.class,
                new Vocabulary<>(HazardDisposal.class)
                        .with(HazardDisposal.NOT_NEEDED, "无需处置")
                        .with(HazardDisposal.PENDING, "待处置 未处置")
                        .with(HazardDisposal.REPAIRED, "已修缮 修缮加固")
                        .with(HazardDisposal.EVACUATED, "已撤离 停用撤离")
                        .with(HazardDisposal.DEMOLISHED, "已拆除 拆除"));
    }
}
