package cn.dingzhou.events;

/** 文化程度, lowest first. */
public enum Education {
    /** 文盲或半文盲. */
    ILLITERATE,
    /** 小学. */
    PRIMARY,
    /** 初中. */
    JUNIOR_HIGH,
    /** 高中，含中等职业教育. */
    SENIOR_HIGH,
    /** 大专. */
    COLLEGE,
    /** 本科及以上. */
    BACHELOR_AND_ABOVE
}
