package cn.dingzhou.household.health;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays premiums for others (代缴方). */
@Schema(description = "代缴方：GOVERNMENT 财政、MEDICAL_AID 医疗救助、CHARITY 社会捐助")
enum PremiumPayer {
    /** 财政. */
    GOVERNMENT,
    /** 医疗救助. */
    MEDICAL_AID,
    /** 社会捐助. */
    CHARITY;

    static final Vocabulary<PremiumPayer> WORDS = new Vocabulary<>(PremiumPayer.class)
            .with(GOVERNMENT, "财政 财政代缴 财政补贴 政府")
            .with(MEDICAL_AID, "医疗救助 医疗救助资助")
            .with(CHARITY, "社会捐助");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<PremiumPayer> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(PremiumPayer.class, WORDS);
        }
    }
}
