package cn.dingzhou.employment.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done in an application. */
@Schema(
        name = "ApplicationStepKind",
        description =
                "APPLICATION 应聘、INVITATION 约面试、INTERVIEW 面试、OFFER 录用、ACCEPTANCE 接受、DECLINE 谢绝、WITHDRAWAL 撤回、REFUSAL 不录用")
enum StepKind {
    /** 应聘. */
    APPLICATION,
    /** 约面试. */
    INVITATION,
    /** 面试. */
    INTERVIEW,
    /** 录用. */
    OFFER,
    /** 接受. */
    ACCEPTANCE,
    /** 谢绝. */
    DECLINE,
    /** 撤回. */
    WITHDRAWAL,
    /** 不录用. */
    REFUSAL
}
