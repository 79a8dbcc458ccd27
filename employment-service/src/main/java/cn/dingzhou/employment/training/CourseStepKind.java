package cn.dingzhou.employment.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a course. */
@Schema(description = "PLAN 计划、BEGIN 开班、FINISH 结业、CANCELLATION 取消")
enum CourseStepKind {
    /** 计划. */
    PLAN,
    /** 开班. */
    BEGIN,
    /** 结业. */
    FINISH,
    /** 取消. */
    CANCELLATION
}
