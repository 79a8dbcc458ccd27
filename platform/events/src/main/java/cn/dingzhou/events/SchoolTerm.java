package cn.dingzhou.events;

/** Half of a school year. */
public enum SchoolTerm {
    /** 秋季学期. */
    AUTUMN,
    /** 春季学期. */
    SPRING
}
