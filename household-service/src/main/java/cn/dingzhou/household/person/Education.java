package cn.dingzhou.household.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 文化程度. */
@Schema(
        description =
                "文化程度：ILLITERATE 文盲或半文盲、PRIMARY 小学、JUNIOR_HIGH 初中、SENIOR_HIGH 高中（含中职）、COLLEGE 大专、BACHELOR_AND_ABOVE 本科及以上")
public enum Education {
    /** 文盲或半文盲. */
    ILLITERATE,
    /** 小学. */
    PRIMARY,
    /** 初中. */
    JUNIOR_HIGH,
    /** 高中，含中等职业教育. */
    SENIOR_HIGH,
    /** 大专. */
    COLLEGE,
    /** 本科及以上. */
    BACHELOR_AND_ABOVE
}
