package cn.dingzhou.events;

/** 帮扶措施类别. */
public enum MeasureKind {
    /** 产业帮扶. */
    INDUSTRY,
    /** 就业帮扶. */
    EMPLOYMENT,
    /** 金融帮扶. */
    FINANCE,
    /** 公益岗位. */
    PUBLIC_WELFARE_POST,
    /** 住房保障. */
    HOUSING,
    /** 饮水安全. */
    WATER,
    /** 健康帮扶. */
    HEALTH,
    /** 义务教育保障. */
    COMPULSORY_EDUCATION,
    /** 其他教育帮扶. */
    OTHER_EDUCATION,
    /** 综合保障. */
    SOCIAL_SECURITY,
    /** 社会帮扶. */
    SOCIAL,
    /** 易地搬迁. */
    RELOCATION,
    /** 生活条件改善. */
    LIVING_CONDITIONS,
    /** 基础设施建设. */
    INFRASTRUCTURE
}
