package cn.dingzhou.localstack.dataset.housing;

/** 房屋结构. */
public enum HouseStructure {
    /** 砖混. */
    BRICK_CONCRETE,
    /** 砖木. */
    BRICK_TIMBER,
    /** 土木. */
    EARTH_TIMBER
}
