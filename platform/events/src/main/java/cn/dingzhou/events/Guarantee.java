package cn.dingzhou.events;

/** 两不愁三保障 and drinking water: what every household must have. */
public enum Guarantee {
    /** 不愁吃. */
    FOOD,
    /** 不愁穿. */
    CLOTHING,
    /** 义务教育有保障. */
    COMPULSORY_EDUCATION,
    /** 基本医疗有保障. */
    BASIC_MEDICAL_CARE,
    /** 住房安全有保障. */
    SAFE_HOUSING,
    /** 饮水安全. */
    DRINKING_WATER
}
