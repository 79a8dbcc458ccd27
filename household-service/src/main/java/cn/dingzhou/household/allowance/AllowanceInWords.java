package cn.dingzhou.household.allowance;

import cn.dingzhou.events.AllowanceKind;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a kind of allowance is read from JSON and from files. */
final class AllowanceInWords extends Word<AllowanceKind> {

    private static final long serialVersionUID = 1L;

    AllowanceInWords() {
        super(
                AllowanceKind.class,
                new Vocabulary<>(AllowanceKind.class)
                        .with(AllowanceKind.SUBSISTENCE_ALLOWANCE, "低保 农村低保 最低生活保障")
                        .with(AllowanceKind.EXTREME_POVERTY_SUPPORT, "特困 特困供养 特困人员救助供养 五保"));
    }
}
