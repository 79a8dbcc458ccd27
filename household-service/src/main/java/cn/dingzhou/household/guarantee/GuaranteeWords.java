package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;

/** How a guarantee is read from JSON and from files. */
final class GuaranteeWords extends Word<Guarantee> {

    private static final long serialVersionUID = 1L;

    static final String DESCRIPTION = "FOOD 不愁吃、CLOTHING 不愁穿、COMPULSORY_EDUCATION 义务教育、BASIC_MEDICAL_CARE 基本医疗、"
            + "SAFE_HOUSING 住房安全、DRINKING_WATER 饮水安全";

    private static final Vocabulary<Guarantee> WORDS = new Vocabulary<>(Guarantee.class)
            .with(Guarantee.FOOD, "不愁吃 吃饭")
            .with(Guarantee.CLOTHING, "不愁穿 穿衣")
            .with(Guarantee.COMPULSORY_EDUCATION, "义务教育 义务教育有保障")
            .with(Guarantee.BASIC_MEDICAL_CARE, "基本医疗 基本医疗有保障")
            .with(Guarantee.SAFE_HOUSING, "住房安全 住房安全有保障")
            .with(Guarantee.DRINKING_WATER, "饮水安全");

    GuaranteeWords() {
        super(Guarantee.class, WORDS);
    }
}
