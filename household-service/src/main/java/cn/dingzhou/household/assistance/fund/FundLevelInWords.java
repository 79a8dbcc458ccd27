package cn.dingzhou.household.assistance.fund;

import cn.dingzhou.events.FundLevel;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a fund's source is read from JSON and from files. */
final class FundLevelInWords extends Word<FundLevel> {
    private static final long serialVersionUID = 1L;

    FundLevelInWords() {
        super(
                FundLevel.class,
                new Vocabulary<>(FundLevel.class)
                        .with(FundLevel.CENTRAL, "中央 中央资金")
                        .with(FundLevel.PROVINCIAL, "省级 省级资金")
                        .with(FundLevel.CITY, "市级 市级资金")
                        .with(FundLevel.SOCIAL, "社会捐赠"));
    }
}
