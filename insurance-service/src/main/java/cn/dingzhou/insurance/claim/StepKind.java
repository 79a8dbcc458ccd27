package cn.dingzhou.insurance.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done in a claim. */
@Schema(
        description =
                "REPORT 报案、SURVEY 查勘、NOTICE 公示、OBJECTION 异议、APPROVAL 核准、REJECTION 拒赔、WITHDRAWAL 撤回、PAYEE 收款人、PAYMENT 到账、PAYMENT_RETURN 退回")
enum StepKind {
    /** 报案. */
    REPORT,
    /** 查勘. */
    SURVEY,
    /** 公示. */
    NOTICE,
    /** 异议. */
    OBJECTION,
    /** 核准. */
    APPROVAL,
    /** 拒赔. */
    REJECTION,
    /** 撤回. */
    WITHDRAWAL,
    /** 收款人. */
    PAYEE,
    /** 到账. */
    PAYMENT,
    /** 退回. */
    PAYMENT_RETURN
}
