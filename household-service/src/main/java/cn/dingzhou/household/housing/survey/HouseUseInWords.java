package cn.dingzhou.household.housing.survey;

import cn.dingzhou.events.HouseUse;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a surveyed house's use is read from JSON and from files. */
final class HouseUseInWords extends Word<HouseUse> {
    private static final long serialVersionUID = 1L;

    HouseUseInWords() {
        super(
                HouseUse.class,
                new Vocabulary<>(HouseUse.class)
                        .with(HouseUse.OPERATING_SELF_BUILT, "经营性自建房")
                        .with(HouseUse.NON_SELF_BUILT, "非自建房")
                        .with(HouseUse.NON_OPERATING, "非经营性 非经营性自建房"));
    }
}
