package cn.dingzhou.events;

/** Which allowance a household may have. */
public enum AllowanceKind {
    /** 低保. */
    SUBSISTENCE_ALLOWANCE,
    /** 特困. */
    EXTREME_POVERTY_SUPPORT
}
