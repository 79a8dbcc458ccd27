package cn.dingzhou.events;

/** What a household is in the registry. */
public enum Category {
    /** 建档立卡贫困户. */
    REGISTERED_POOR,
    /** 脱贫户. */
    EXITED,
    /** 非贫困低收入户. */
    LOW_INCOME,
    /** 普通农户. */
    ORDINARY
}
