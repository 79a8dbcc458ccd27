package cn.dingzhou.household.education.admission;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which level of studies somebody was admitted (录取层次). */
@Schema(description = "录取层次：COLLEGE 专科、BACHELOR 本科")
enum AdmissionLevel {
    /** 专科. */
    COLLEGE,
    /** 本科. */
    BACHELOR;

    static final Vocabulary<AdmissionLevel> WORDS = new Vocabulary<>(AdmissionLevel.class)
            .with(COLLEGE, "专科 大专 高职 高职高专")
            .with(BACHELOR, "本科");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<AdmissionLevel> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(AdmissionLevel.class, WORDS);
        }
    }
}
