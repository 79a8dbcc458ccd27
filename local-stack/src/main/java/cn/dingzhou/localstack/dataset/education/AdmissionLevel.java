package cn.dingzhou.localstack.dataset.education;

/** 录取层次. */
public enum AdmissionLevel {
    /** 专科. */
    COLLEGE,
    /** 本科. */
    BACHELOR
}
