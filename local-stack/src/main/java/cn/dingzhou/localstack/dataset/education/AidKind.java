package cn.dingzhou.localstack.dataset.education;

/** 资助类别. */
public enum AidKind {
    /** 生活补助. */
    LIVING_ALLOWANCE,
    /** 国家助学金. */
    NATIONAL_GRANT,
    /** 雨露计划. */
    RAIN_AND_DEW,
    /** 社会捐助. */
    CHARITY
}
