package cn.dingzhou.household.housing.survey;

import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a hazard is read from JSON and from files. */
final class HouseHazardInWords extends Word<HouseHazard> {
    private static final long serialVersionUID = 1L;

    HouseHazardInWords() {
        super(
                HouseHazard.class,
                new Vocabulary<>(HouseHazard.class)
                        .with(HouseHazard.NONE, "无隐患 无")
                        .with(HouseHazard.GENERAL, "一般隐患 一般")
                        .with(HouseHazard.MAJOR, "重大隐患 重大"));
    }
}
