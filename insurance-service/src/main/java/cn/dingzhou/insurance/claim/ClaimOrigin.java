package cn.dingzhou.insurance.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Through whom a claim came. */
@Schema(description = "HOUSEHOLD 农户自报、VILLAGE 村级代报、HOSPITAL 医院推送、OFFICE 部门推送、INSURER 保险公司发现")
enum ClaimOrigin {
    /** 农户自报. */
    HOUSEHOLD,
    /** 村级代报. */
    VILLAGE,
    /** 医院推送. */
    HOSPITAL,
    /** 部门推送. */
    OFFICE,
    /** 保险公司发现. */
    INSURER
}
