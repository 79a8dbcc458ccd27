package cn.dingzhou.household.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step leads to. */
@Schema(description = "结果：PASSED 通过、SENT_BACK 退回重新评议、REJECTED 不通过 / passed, back to the village's review, or rejected")
enum StepOutcome {
    PASSED,
    SENT_BACK,
    REJECTED
}
