package cn.dingzhou.household.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 在校生状况. */
@Schema(
        description =
                "在校生状况：NOT_IN_SCHOOL 非在校生、PRESCHOOL 学前教育、PRIMARY 小学、JUNIOR_HIGH 初中、SENIOR_HIGH 普通高中、VOCATIONAL 中职、COLLEGE 大专、BACHELOR_AND_ABOVE 本科及以上、DROPPED_OUT 失学辍学")
public enum SchoolStatus {
    /** 非在校生. */
    NOT_IN_SCHOOL,
    /** 学前教育. */
    PRESCHOOL,
    /** 小学. */
    PRIMARY,
    /** 初中. */
    JUNIOR_HIGH,
    /** 普通高中. */
    SENIOR_HIGH,
    /** 中职. */
    VOCATIONAL,
    /** 大专. */
    COLLEGE,
    /** 本科及以上. */
    BACHELOR_AND_ABOVE,
    /** 失学辍学. */
    DROPPED_OUT;

    public boolean isAtSchool() {
        return this != NOT_IN_SCHOOL && this != DROPPED_OUT;
    }
}
