package cn.dingzhou.household.housing;

import cn.dingzhou.records.facts.Vocabulary;
import cn.dingzhou.records.facts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 房屋结构. */
@Schema(
        description =
                "房屋结构："
                        + "REINFORCED_CONCRETE 钢筋混凝土、BRICK_CONCRETE 砖混、BRICK_TIMBER 砖木、EARTH_TIMBER 土木、STEEL 钢结构、OTHER 其他 / structure")
enum HouseStructure {
    /** 钢筋混凝土. */
    REINFORCED_CONCRETE,
    /** 砖混. */
    BRICK_CONCRETE,
    /** 砖木. */
    BRICK_TIMBER,
    /** 土木. */
    EARTH_TIMBER,
    /** 钢结构. */
    STEEL,
    /** 其他. */
    OTHER;

    private static final Vocabulary<HouseStructure> WORDS = new Vocabulary<>(HouseStructure.class)
            .with(REINFORCED_CONCRETE, "钢筋混凝土 钢混")
            .with(BRICK_CONCRETE, "砖混")
            .with(BRICK_TIMBER, "砖木")
            .with(EARTH_TIMBER, "土木 土坯")
            .with(STEEL, "钢结构")
            .with(OTHER, "其他");

    /** How it is read from JSON and from files. */
    static final class InWords extends Word<HouseStructure> {
        private static final long serialVersionUID = 1L;

        InWords() {
            super(HouseStructure.class, WORDS);
        }
    }
}
