package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.events.IndustryKind;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a project's kind is read from JSON and from files. */
final class IndustryKindInWords extends Word<IndustryKind> {
    private static final long serialVersionUID = 1L;

    IndustryKindInWords() {
        super(
                IndustryKind.class,
                new Vocabulary<>(IndustryKind.class)
                        .with(IndustryKind.PLANTING, "种植业 种植")
                        .with(IndustryKind.BREEDING, "养殖业 养殖")
                        .with(IndustryKind.PROCESSING, "加工业 加工")
                        .with(IndustryKind.PHOTOVOLTAIC, "光伏")
                        .with(IndustryKind.ASSET_INCOME, "资产收益")
                        .with(IndustryKind.TOURISM, "乡村旅游")
                        .with(IndustryKind.E_COMMERCE, "电商")
                        .with(IndustryKind.OTHER, "其他"));
    }
}
