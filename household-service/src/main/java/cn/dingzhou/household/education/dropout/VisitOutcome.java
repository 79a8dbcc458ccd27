package cn.dingzhou.household.education.dropout;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a visit to persuade ended (劝返结果). */
@Schema(description = "劝返结果：AGREED 同意复学、UNDECIDED 未表态、REFUSED 拒绝、NOT_MET 未见到")
enum VisitOutcome {
    /** 同意复学. */
    AGREED,
    /** 未表态. */
    UNDECIDED,
    /** 拒绝. */
    REFUSED,
    /** 未见到. */
    NOT_MET;

    static final Vocabulary<VisitOutcome> WORDS = new Vocabulary<>(VisitOutcome.class)
            .with(AGREED, "同意复学 同意")
            .with(UNDECIDED, "未表态 犹豫")
            .with(REFUSED, "拒绝 拒绝复学")
            .with(NOT_MET, "未见到 未见面");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<VisitOutcome> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(VisitOutcome.class, WORDS);
        }
    }
}
