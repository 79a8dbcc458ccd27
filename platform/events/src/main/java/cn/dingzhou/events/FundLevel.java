package cn.dingzhou.events;

/** 资金来源级次. */
public enum FundLevel {
    /** 中央. */
    CENTRAL,
    /** 省级. */
    PROVINCIAL,
    /** 市级. */
    CITY,
    /** 社会捐赠. */
    SOCIAL
}
