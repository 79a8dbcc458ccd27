package cn.dingzhou.household.household;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 致贫原因. */
@Schema(
        description =
                "致贫原因：ILLNESS 因病、DISABILITY 因残、SCHOOLING 因学、DISASTER 因灾、LACK_OF_LAND 缺土地、LACK_OF_WATER 缺水、LACK_OF_SKILL"
                        + " 缺技术、LACK_OF_LABOUR 缺劳力、LACK_OF_CAPITAL 缺资金、LACK_OF_TRANSPORT 交通条件落后、LACK_OF_MOTIVATION 自身发展动力不足、"
                        + "MARRIAGE_OR_BEREAVEMENT 因婚或因丧、OTHER 其他")
public enum Cause {
    /** 因病. */
    ILLNESS,
    /** 因残. */
    DISABILITY,
    /** 因学. */
    SCHOOLING,
    /** 因灾. */
    DISASTER,
    /** 缺土地. */
    LACK_OF_LAND,
    /** 缺水. */
    LACK_OF_WATER,
    /** 缺技术. */
    LACK_OF_SKILL,
    /** 缺劳力. */
    LACK_OF_LABOUR,
    /** 缺资金. */
    LACK_OF_CAPITAL,
    /** 交通条件落后. */
    LACK_OF_TRANSPORT,
    /** 自身发展动力不足. */
    LACK_OF_MOTIVATION,
    /** 因婚或因丧. */
    MARRIAGE_OR_BEREAVEMENT,
    /** 其他. */
    OTHER;

    static final Vocabulary<Cause> WORDS = new Vocabulary<>(Cause.class)
            .with(ILLNESS, "因病")
            .with(DISABILITY, "因残")
            .with(SCHOOLING, "因学")
            .with(DISASTER, "因灾")
            .with(LACK_OF_LAND, "缺土地")
            .with(LACK_OF_WATER, "缺水")
            .with(LACK_OF_SKILL, "缺技术")
            .with(LACK_OF_LABOUR, "缺劳力 缺劳动力")
            .with(LACK_OF_CAPITAL, "缺资金")
            .with(LACK_OF_TRANSPORT, "交通条件落后")
            .with(LACK_OF_MOTIVATION, "自身发展动力不足 自身发展力不足")
            .with(MARRIAGE_OR_BEREAVEMENT, "因婚 因丧 因婚因丧")
            .with(OTHER, "其他");

    /** How it is read from JSON and from files. */
    public static final class InWords extends Word<Cause> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(Cause.class, WORDS);
        }
    }
}
