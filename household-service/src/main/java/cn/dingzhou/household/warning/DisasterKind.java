package cn.dingzhou.household.warning;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What befell a household. */
@Schema(
        description =
                "FLOOD 洪涝、HAIL 风雹、DROUGHT 干旱、FIRE 火灾、EARTHQUAKE 地震、EPIDEMIC 动植物疫病、TRAFFIC_ACCIDENT 交通事故、OTHER_ACCIDENT 其他意外")
enum DisasterKind {
    /** 洪涝. */
    FLOOD,
    /** 风雹. */
    HAIL,
    /** 干旱. */
    DROUGHT,
    /** 火灾. */
    FIRE,
    /** 地震. */
    EARTHQUAKE,
    /** 动植物疫病. */
    EPIDEMIC,
    /** 交通事故. */
    TRAFFIC_ACCIDENT,
    /** 其他意外. */
    OTHER_ACCIDENT;

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<DisasterKind> {
        private static final long serialVersionUID = 1L;

        private static final Vocabulary<DisasterKind> WORDS = new Vocabulary<>(DisasterKind.class)
                .with(FLOOD, "洪涝")
                .with(HAIL, "风雹")
                .with(DROUGHT, "干旱")
                .with(FIRE, "火灾")
                .with(EARTHQUAKE, "地震")
                .with(EPIDEMIC, "动植物疫病")
                .with(TRAFFIC_ACCIDENT, "交通事故")
                .with(OTHER_ACCIDENT, "其他意外");

        InWords() {
            super(DisasterKind.class, WORDS);
        }
    }
}
