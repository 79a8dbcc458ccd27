package cn.dingzhou.events;

/** Where a drop-out stands. */
public enum DropOutStatus {
    /** 失学辍学. */
    REPORTED,
    /** 已复学. */
    RETURNED,
    /** 免学. */
    EXEMPTED
}
