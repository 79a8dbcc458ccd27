package cn.dingzhou.events;

/** 房屋安全隐患. */
public enum HouseHazard {
    /** 无隐患. */
    NONE,
    /** 一般隐患. */
    GENERAL,
    /** 重大隐患. */
    MAJOR
}
