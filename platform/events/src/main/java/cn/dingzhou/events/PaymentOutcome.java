package cn.dingzhou.events;

/** What became of a payment. */
public enum PaymentOutcome {
    /** 已送银行. */
    SENT,
    /** 已到账. */
    PAID,
    /** 已退回. */
    RETURNED
}
