package cn.dingzhou.events;

/** 危房改造方式. */
public enum RenovationKind {
    /** 修缮加固: of a house of grade C. */
    REPAIR,
    /** 拆除重建: of a house of grade D. */
    REBUILD
}
