package cn.dingzhou.events;

/** 隐患处置. */
public enum HazardDisposal {
    /** 无需处置. */
    NOT_NEEDED,
    /** 待处置. */
    PENDING,
    /** 已修缮. */
    REPAIRED,
    /** 已撤离. */
    EVACUATED,
    /** 已拆除. */
    DEMOLISHED
}
