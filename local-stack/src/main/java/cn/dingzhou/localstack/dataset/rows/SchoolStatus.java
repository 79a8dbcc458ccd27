package cn.dingzhou.localstack.dataset.rows;

/** 在校生状况. */
public enum SchoolStatus {
    /** 非在校生. */
    NOT_IN_SCHOOL,
    /** 学前教育. */
    /** 小学. */
    PRIMARY,
    /** 初中. */
    JUNIOR_HIGH,
    /** 高中. */
    SENIOR_HIGH,
    /** 中职. */
    VOCATIONAL,
    /** 大专. */
    COLLEGE,
    /** 本科及以上. */
    BACHELOR_AND_ABOVE
}
