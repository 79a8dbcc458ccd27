package cn.dingzhou.localstack.dataset.rows;

/** 致贫原因. */
public enum Cause {
    /** 因病. */
    ILLNESS,
    /** 因残. */
    DISABILITY,
    /** 因学. */
    SCHOOLING,
    /** 因灾. */
    DISASTER,
    /** 缺土地. */
    LACK_OF_LAND,
    /** 缺技术. */
    LACK_OF_SKILL,
    /** 缺劳力. */
    LACK_OF_LABOUR,
    /** 缺资金. */
    LACK_OF_CAPITAL,
    /** 自身发展动力不足. */
    LACK_OF_MOTIVATION
}
