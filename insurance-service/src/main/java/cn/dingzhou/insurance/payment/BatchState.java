package cn.dingzhou.insurance.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a batch is. */
@Schema(description = "DRAWN 待审批、APPROVED_ONCE 已一审、APPROVED 已批准（可送银行）、CANCELLED 已撤销")
enum BatchState {
    /** 待审批. */
    DRAWN,
    /** 已一审. */
    APPROVED_ONCE,
    /** 已批准. */
    APPROVED,
    /** 已撤销. */
    CANCELLED
}
