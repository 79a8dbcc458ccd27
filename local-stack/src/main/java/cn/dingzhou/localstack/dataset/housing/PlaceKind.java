package cn.dingzhou.localstack.dataset.housing;

/** 房屋场所类型. */
public enum PlaceKind {
    /** 住宅. */
    DWELLING,
    /** 商铺. */
    SHOP,
    /** 餐饮. */
    RESTAURANT,
    /** 住宿. */
    LODGING,
    /** 生产加工. */
    WORKSHOP,
    /** 学校. */
    SCHOOL,
    /** 医疗. */
    CLINIC,
    /** 文化活动. */
    CULTURE,
    /** 办公. */
    OFFICE
}
