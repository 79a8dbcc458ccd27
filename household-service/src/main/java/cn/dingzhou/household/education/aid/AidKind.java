package cn.dingzhou.household.education.aid;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a student is granted aid by (资助类别). */
@Schema(
        description =
                "资助类别：LIVING_ALLOWANCE 生活补助、NATIONAL_GRANT 国家助学金、TUITION_WAIVER 免学杂费、RAIN_AND_DEW 雨露计划、CHARITY 社会捐助、OTHER 其他")
enum AidKind {
    /** 生活补助. */
    LIVING_ALLOWANCE,
    /** 国家助学金. */
    NATIONAL_GRANT,
    /** 免学杂费. */
    TUITION_WAIVER,
    /** 雨露计划. */
    RAIN_AND_DEW,
    /** 社会捐助. */
    CHARITY,
    /** 其他. */
    OTHER;

    static final Vocabulary<AidKind> WORDS = new Vocabulary<>(AidKind.class)
            .with(LIVING_ALLOWANCE, "生活补助 寄宿生生活补助 困难学生生活补助")
            .with(NATIONAL_GRANT, "国家助学金 助学金")
            .with(TUITION_WAIVER, "免学杂费 免学费")
            .with(RAIN_AND_DEW, "雨露计划")
            .with(CHARITY, "社会捐助 社会资助")
            .with(OTHER, "其他");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<AidKind> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(AidKind.class, WORDS);
        }
    }
}
