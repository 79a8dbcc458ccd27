package cn.dingzhou.events;

/** What a procedure waits for, or how it ended. */
public enum ProcedureStage {
    /** 待村级评议. */
    VILLAGE_REVIEW,
    /** 待公示. */
    NOTICE,
    /** 公示中或公示期满待乡镇审核. */
    TOWNSHIP_CHECK,
    /** 待市级审定. */
    CITY_DECISION,
    /** 已批准. */
    APPROVED,
    /** 未通过. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN;

    public boolean isEnd() {
        return this == APPROVED || this == REJECTED || this == WITHDRAWN;
    }
}
