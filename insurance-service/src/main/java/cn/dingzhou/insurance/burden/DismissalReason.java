package cn.dingzhou.insurance.burden;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no claim follows from a check. */
@Schema(
        description = "排除原因：INCOME_ABOVE_LINE 收入高于收入线、COST_NOT_OWN_PAID 费用并非自付、HOUSEHOLD_DECLINES 本户不申请、"
                + "RECORDED_IN_ERROR 费用登记有误")
enum DismissalReason {
    /** 收入高于收入线. */
    INCOME_ABOVE_LINE,
    /** 费用并非自付. */
    COST_NOT_OWN_PAID,
    /** 本户不申请. */
    HOUSEHOLD_DECLINES,
    /** 费用登记有误. */
    RECORDED_IN_ERROR
}
