package cn.dingzhou.employment.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody isn't taken. */
@Schema(
        description =
                "FILLED 已招满、REQUIREMENTS_NOT_MET 不符合岗位要求、INTERVIEW_MISSED 未到面试、INTERVIEW_FAILED 面试未通过、UNREACHABLE 联系不上、POST_WITHDRAWN 岗位取消、OTHER 其他")
enum RefusalReason {
    /** 已招满. */
    FILLED,
    /** 不符合岗位要求. */
    REQUIREMENTS_NOT_MET,
    /** 未到面试. */
    INTERVIEW_MISSED,
    /** 面试未通过. */
    INTERVIEW_FAILED,
    /** 联系不上. */
    UNREACHABLE,
    /** 岗位取消. */
    POST_WITHDRAWN,
    /** 其他. */
    OTHER
}
