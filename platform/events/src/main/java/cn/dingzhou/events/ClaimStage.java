package cn.dingzhou.events;

/** How far a claim is. */
public enum ClaimStage {
    /** 已报案. */
    REPORTED,
    /** 已查勘. */
    SURVEYED,
    /** 公示中. */
    ON_NOTICE,
    /** 已核准. */
    APPROVED,
    /** 已支付. */
    PAID,
    /** 支付被退回. */
    PAYMENT_RETURNED,
    /** 不予赔付. */
    REJECTED,
    /** 已撤回. */
    WITHDRAWN;

    /** Whether nothing more is to be done; a paid claim comes back only when the bank returns the money. */
    public boolean isEnd() {
        return this == PAID || this == REJECTED || this == WITHDRAWN;
    }
}
