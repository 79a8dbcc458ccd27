package cn.dingzhou.household.housing;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a house's grade is read from JSON and from files. */
final class HouseGradeInWords extends Word<HouseGrade> {
    private static final long serialVersionUID = 1L;

    HouseGradeInWords() {
        super(
                HouseGrade.class,
                new Vocabulary<>(HouseGrade.class)
                        .with(HouseGrade.A, "A级")
                        .with(HouseGrade.B, "B级")
                        .with(HouseGrade.C, "C级")
                        .with(HouseGrade.D, "D级"));
    }
}
