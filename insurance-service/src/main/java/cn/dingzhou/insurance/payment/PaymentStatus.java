package cn.dingzhou.insurance.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a payment is. */
@Schema(description = "DRAWN 已制单、SENT 已送银行、PAID 已到账、RETURNED 已退回、CANCELLED 已撤销")
enum PaymentStatus {
    /** 已制单. */
    DRAWN,
    /** 已送银行. */
    SENT,
    /** 已到账. */
    PAID,
    /** 已退回. */
    RETURNED,
    /** 已撤销. */
    CANCELLED
}
