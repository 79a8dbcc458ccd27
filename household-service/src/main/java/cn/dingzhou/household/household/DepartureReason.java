package cn.dingzhou.household.household;

/** Why a person no longer belongs to a household (减少原因). */
enum DepartureReason {
    /** 死亡. */
    DIED,
    /** 婚嫁. */
    MARRIED_OUT,
    /** 户籍迁出. */
    MOVED_OUT,
    /** 分户. */
    SPLIT_OFF,
    /** 参军. */
    ENLISTED,
    /** 服刑. */
    IMPRISONED
}
