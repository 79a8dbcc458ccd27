package cn.dingzhou.events;

/** 与户主关系. */
public enum Relation {
    /** 户主. */
    HEAD,
    /** 配偶. */
    SPOUSE,
    /** 之子. */
    SON,
    /** 之女. */
    DAUGHTER,
    /** 之儿媳. */
    DAUGHTER_IN_LAW,
    /** 之女婿. */
    SON_IN_LAW,
    /** 之孙子. */
    GRANDSON,
    /** 之孙女. */
    GRANDDAUGHTER,
    /** 之父母. */
    PARENT,
    /** 之岳父母或公婆. */
    PARENT_IN_LAW,
    /** 之祖父母. */
    GRANDPARENT,
    /** 之兄弟姐妹. */
    SIBLING,
    /** 其他亲属. */
    OTHER_RELATIVE,
    /** 非亲属. */
    NON_RELATIVE
}
