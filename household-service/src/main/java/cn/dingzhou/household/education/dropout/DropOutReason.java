package cn.dingzhou.household.education.dropout;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a child left school (失学辍学原因). */
@Schema(
        description =
                "失学辍学原因：TIRED_OF_SCHOOL 厌学、POVERTY 家庭困难、HEALTH 身体原因、WORK 外出务工、MARRIAGE 早婚早育、WITH_FAMILY 随家人外出、OTHER 其他")
enum DropOutReason {
    /** 厌学. */
    TIRED_OF_SCHOOL,
    /** 家庭困难. */
    POVERTY,
    /** 身体原因. */
    HEALTH,
    /** 外出务工. */
    WORK,
    /** 早婚早育. */
    MARRIAGE,
    /** 随家人外出. */
    WITH_FAMILY,
    /** 其他. */
    OTHER;

    static final Vocabulary<DropOutReason> WORDS = new Vocabulary<>(DropOutReason.class)
            .with(TIRED_OF_SCHOOL, "厌学")
            .with(POVERTY, "家庭困难 家庭经济困难 因贫")
            .with(HEALTH, "身体原因 因病 因残")
            .with(WORK, "外出务工 务工")
            .with(MARRIAGE, "早婚 早婚早育")
            .with(WITH_FAMILY, "随家人外出 随父母外出")
            .with(OTHER, "其他");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<DropOutReason> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(DropOutReason.class, WORDS);
        }
    }
}
