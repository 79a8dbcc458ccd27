package cn.dingzhou.household.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 健康状况; all but the first may combine. */
@Schema(description = "健康状况：HEALTHY 健康、CHRONIC_ILLNESS 长期慢性病、SERIOUS_ILLNESS 患有大病、DISABILITY 残疾")
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
