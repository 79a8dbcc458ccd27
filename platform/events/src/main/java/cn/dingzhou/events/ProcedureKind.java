package cn.dingzhou.events;

/** What a procedure decides of a household. */
public enum ProcedureKind {
    /** 识别. */
    IDENTIFY,
    /** 退出. */
    EXIT,
    /** 纳入监测. */
    MONITOR,
    /** 风险消除. */
    CLEAR_RISK,
    /** 返贫再识别. */
    REIDENTIFY
}
