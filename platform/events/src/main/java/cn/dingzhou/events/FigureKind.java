package cn.dingzhou.events;

/** What the value of a reported figure says. */
public enum FigureKind {
    /** How many there are at the period's end. */
    STOCK,
    /** How many came about in the period. */
    FLOW
}
