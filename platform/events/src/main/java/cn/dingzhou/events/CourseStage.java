package cn.dingzhou.events;

/** How far a training course is. */
public enum CourseStage {
    /** 计划中. */
    PLANNED,
    /** 开班. */
    RUNNING,
    /** 已结业. */
    FINISHED,
    /** 已取消. */
    CANCELLED
}
