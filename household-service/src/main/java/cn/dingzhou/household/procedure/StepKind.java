package cn.dingzhou.household.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done in a procedure. */
@Schema(
        description =
                "步骤：VILLAGE_REVIEW 村级评议、NOTICE 公示、OBJECTION 异议、TOWNSHIP_CHECK 乡镇审核、CITY_DECISION 市级审定、WITHDRAWAL 撤回")
enum StepKind {
    /** 村级评议. */
    VILLAGE_REVIEW,
    /** 公示. */
    NOTICE,
    /** 异议. */
    OBJECTION,
    /** 乡镇审核. */
    TOWNSHIP_CHECK,
    /** 市级审定. */
    CITY_DECISION,
    /** 撤回. */
    WITHDRAWAL
}
