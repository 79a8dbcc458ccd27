package cn.dingzhou.events;

/** How far somebody is in a training course. */
public enum ParticipationStage {
    /** 候补. */
    WAITING,
    /** 已录取. */
    ENROLLED,
    /** 已结业. */
    COMPLETED,
    /** 未结业: the course ended without enough attendance. */
    NOT_COMPLETED,
    /** 已退出. */
    WITHDRAWN
}
