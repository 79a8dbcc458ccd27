package cn.dingzhou.employment.labour;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member does, as far as work matters. */
@Schema(
        description =
                "状态：WORKING 就业、LOOKING 求职、IN_TRAINING 培训中、NOT_AVAILABLE 暂不能就业、NOT_ASKED 未走访 / works, looks for work, in training, not available, not asked yet")
enum LabourState {
    /** 就业. */
    WORKING,
    /** 求职. */
    LOOKING,
    /** 培训中. */
    IN_TRAINING,
    /** 暂不能就业, with a reason. */
    NOT_AVAILABLE,
    /** 未走访: nobody asked yet, or what was found no longer holds. */
    NOT_ASKED
}
