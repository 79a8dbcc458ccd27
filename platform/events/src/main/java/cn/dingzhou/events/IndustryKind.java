package cn.dingzhou.events;

/** 产业类型. */
public enum IndustryKind {
    /** 种植业. */
    PLANTING,
    /** 养殖业. */
    BREEDING,
    /** 加工业. */
    PROCESSING,
    /** 光伏. */
    PHOTOVOLTAIC,
    /** 资产收益. */
    ASSET_INCOME,
    /** 乡村旅游. */
    TOURISM,
    /** 电商. */
    E_COMMERCE,
    /** 其他. */
    OTHER
}
