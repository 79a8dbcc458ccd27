package cn.dingzhou.employment.enterprise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody looked into an enterprise. */
@Schema(
        description =
                "ENTERED 随招聘会岗位录入、REGISTERED 已登记待核验、VERIFIED 已核验、REFUSED 未通过 / entered with a post, registered, verified, refused")
public enum EnterpriseStage {
    /** 随岗位录入: came with a post at a fair. */
    ENTERED,
    /** 已登记，待核验. */
    REGISTERED,
    /** 已核验. */
    VERIFIED,
    /** 未通过. */
    REFUSED
}
