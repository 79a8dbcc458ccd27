package cn.dingzhou.events;

/** 危房改造进度. */
public enum RenovationStage {
    /** 已申请. */
    APPLIED,
    /** 已批准. */
    APPROVED,
    /** 已开工. */
    STARTED,
    /** 已竣工. */
    COMPLETED,
    /** 已验收. */
    ACCEPTED,
    /** 已拨付补助. */
    SUBSIDY_PAID,
    /** 已驳回. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN
}
