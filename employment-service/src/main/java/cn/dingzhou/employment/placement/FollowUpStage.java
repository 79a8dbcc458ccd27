package cn.dingzhou.employment.placement;

/** How it stands with a follow-up on a day. */
enum FollowUpStage {
    /** 未到期. */
    WAITING,
    /** 可回访. */
    DUE,
    /** 已超期. */
    OVERDUE,
    /** 已回访. */
    VISITED,
    /** 到期前已离岗，不再回访. */
    DROPPED
}
