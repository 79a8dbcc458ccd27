package cn.dingzhou.insurance.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is paid. */
@Schema(
        description =
                "INCOME_ABOVE_LINE 收入高于收入线、BELOW_DEDUCTIBLE 未达起付线、CAP_REACHED 已达年度封顶、CLASS_CORRECTED 户类别更正后不在保障范围、"
                        + "NOT_THE_PERIL 不属保险责任、DOCUMENTS_MISSING 材料不全、FALSE_STATEMENT 虚假申报、PAID_BY_OTHERS 已由第三方赔付、"
                        + "OBJECTION_UPHELD 公示异议成立、PAYEE_UNREACHABLE 无法支付")
enum RejectionReason {
    /** 收入高于收入线. */
    INCOME_ABOVE_LINE,
    /** 未达起付线. */
    BELOW_DEDUCTIBLE,
    /** 已达年度封顶. */
    CAP_REACHED,
    /** 户类别更正后不在保障范围. */
    CLASS_CORRECTED,
    /** 不属保险责任. */
    NOT_THE_PERIL,
    /** 材料不全. */
    DOCUMENTS_MISSING,
    /** 虚假申报. */
    FALSE_STATEMENT,
    /** 已由第三方赔付. */
    PAID_BY_OTHERS,
    /** 公示异议成立. */
    OBJECTION_UPHELD,
    /** 无法支付. */
    PAYEE_UNREACHABLE
}
