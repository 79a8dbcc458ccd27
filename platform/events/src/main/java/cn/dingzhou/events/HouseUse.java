package cn.dingzhou.events;

/** 农村房屋用途. */
public enum HouseUse {
    /** 经营性自建房. */
    OPERATING_SELF_BUILT,
    /** 非自建房. */
    NON_SELF_BUILT,
    /** 非经营性. */
    NON_OPERATING
}
