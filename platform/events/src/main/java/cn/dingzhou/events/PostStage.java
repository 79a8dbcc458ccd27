package cn.dingzhou.events;

/** Whether people are looked for in a post. */
public enum PostStage {
    /** 招聘中. */
    OPEN,
    /** 已停止招聘. */
    CLOSED
}
