package cn.dingzhou.localstack.dataset.health;

/** 慢性病病种. */
public enum ChronicDisease {
    /** 高血压. */
    HYPERTENSION,
    /** 糖尿病. */
    DIABETES,
    /** 冠心病等心脏病. */
    HEART_DISEASE,
    /** 脑血管病. */
    STROKE,
    /** 慢性呼吸系统疾病. */
    LUNG_DISEASE,
    /** 类风湿等. */
    RHEUMATISM,
    /** 其他. */
    OTHER
}
