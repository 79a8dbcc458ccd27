package cn.dingzhou.events;

/** 性别, as the seventeenth digit of a citizen ID says it. */
public enum Sex {
    MALE,
    FEMALE
}
