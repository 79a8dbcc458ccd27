package cn.dingzhou.household.education.dropout;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a child need not go to school (免学原因). */
@Schema(description = "免学原因：HEALTH 身体原因、DEFERRED 延缓入学、ABROAD 出国（境）")
enum ExemptionReason {
    /** 身体原因. */
    HEALTH,
    /** 延缓入学. */
    DEFERRED,
    /** 出国（境）. */
    ABROAD;

    static final Vocabulary<ExemptionReason> WORDS = new Vocabulary<>(ExemptionReason.class)
            .with(HEALTH, "身体原因 因病 因残")
            .with(DEFERRED, "延缓入学 缓学")
            .with(ABROAD, "出国 出境 出国（境） 出国(境)");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<ExemptionReason> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(ExemptionReason.class, WORDS);
        }
    }
}
