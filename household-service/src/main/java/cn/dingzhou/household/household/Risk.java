package cn.dingzhou.household.household;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 返贫致贫风险. */
@Schema(
        description = "返贫致贫风险：ILLNESS 因病、NATURAL_DISASTER 因自然灾害、DISABILITY 因残、LACK_OF_LABOUR 缺劳动力、ACCIDENT 因意外事故、"
                + "FAILED_BUSINESS 因产业项目失败、UNSTABLE_JOB 因务工就业不稳、SCHOOLING 因学、OTHER 其他")
public enum Risk {
    /** 因病. */
    ILLNESS,
    /** 因自然灾害. */
    NATURAL_DISASTER,
    /** 因残. */
    DISABILITY,
    /** 缺劳动力. */
    LACK_OF_LABOUR,
    /** 因意外事故. */
    ACCIDENT,
    /** 因产业项目失败. */
    FAILED_BUSINESS,
    /** 因务工就业不稳. */
    UNSTABLE_JOB,
    /** 因学. */
    SCHOOLING,
    /** 其他. */
    OTHER;

    static final Vocabulary<Risk> WORDS = new Vocabulary<>(Risk.class)
            .with(ILLNESS, "因病")
            .with(NATURAL_DISASTER, "因自然灾害 因灾")
            .with(DISABILITY, "因残")
            .with(LACK_OF_LABOUR, "缺劳动力 缺劳力")
            .with(ACCIDENT, "因意外事故")
            .with(FAILED_BUSINESS, "因产业项目失败")
            .with(UNSTABLE_JOB, "因务工就业不稳")
            .with(SCHOOLING, "因学")
            .with(OTHER, "其他");

    /** How it is read from JSON and from files. */
    public static final class InWords extends Word<Risk> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(Risk.class, WORDS);
        }
    }
}
