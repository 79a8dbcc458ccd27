package cn.dingzhou.localstack.dataset.rows;

/** 健康状况; all but the first may combine. */
public enum Health {
    /** 健康. */
    HEALTHY,
    /** 长期慢性病. */
    CHRONIC_ILLNESS,
    /** 患有大病. */
    SERIOUS_ILLNESS,
    /** 残疾. */
    DISABILITY
}
