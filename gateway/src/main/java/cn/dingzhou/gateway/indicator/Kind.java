package cn.dingzhou.gateway.indicator;

/** What a value of a period says. */
public enum Kind {
    /** How many there are at its end. */
    STOCK,
    /** How many came about in it. */
    FLOW,
    /** One figure in another; never added up. */
    RATIO
}
