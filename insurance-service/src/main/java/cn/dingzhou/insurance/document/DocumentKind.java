package cn.dingzhou.insurance.document;

/** What a document proves. */
public enum DocumentKind {
    /** 发票. */
    INVOICE,
    /** 诊断证明. */
    DIAGNOSIS,
    /** 出院小结. */
    DISCHARGE_SUMMARY,
    /** 缴费通知. */
    TUITION_NOTICE,
    /** 灾害证明. */
    DISASTER_PROOF,
    /** 身份证明. */
    IDENTITY,
    /** 其他. */
    OTHER
}
