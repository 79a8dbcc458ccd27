package cn.dingzhou.employment.seeker;

/** Whether somebody looks for work. */
public enum SeekerStage {
    /** 求职中. */
    LOOKING,
    /** 已就业. */
    AT_WORK,
    /** 暂不求职. */
    PAUSED
}
