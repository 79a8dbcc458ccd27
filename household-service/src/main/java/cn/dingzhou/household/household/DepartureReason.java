package cn.dingzhou.household.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person no longer belongs to a household (减少原因). */
@Schema(description = "减少原因：DIED 死亡、MARRIED_OUT 婚嫁、MOVED_OUT 户籍迁出、SPLIT_OFF 分户、MERGED 并户、ENLISTED 参军、IMPRISONED 服刑")
enum DepartureReason {
    /** 死亡. */
    DIED,
    /** 婚嫁. */
    MARRIED_OUT,
    /** 户籍迁出. */
    MOVED_OUT,
    /** 分户. */
    SPLIT_OFF,
    /** 并户. */
    MERGED,
    /** 参军. */
    ENLISTED,
    /** 服刑. */
    IMPRISONED
}
