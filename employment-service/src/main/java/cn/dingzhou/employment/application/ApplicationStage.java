package cn.dingzhou.employment.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an application is. */
@Schema(
        description =
                "APPLIED 已应聘、INVITED 已约面试、INTERVIEWED 已面试、OFFERED 已发录用、ACCEPTED 已接受、DECLINED 已谢绝、WITHDRAWN 已撤回、REFUSED 未录用")
public enum ApplicationStage {
    /** 已应聘. */
    APPLIED,
    /** 已约面试. */
    INVITED,
    /** 已面试. */
    INTERVIEWED,
    /** 已发录用. */
    OFFERED,
    /** 已接受. */
    ACCEPTED,
    /** 已谢绝. */
    DECLINED,
    /** 已撤回. */
    WITHDRAWN,
    /** 未录用. */
    REFUSED;

    boolean isEnd() {
        return this == DECLINED || this == WITHDRAWN || this == REFUSED;
    }
}
