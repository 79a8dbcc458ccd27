package cn.dingzhou.insurance.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a household owns beyond what it lives on; for the approver to weigh. */
@Schema(description = "VEHICLE 机动车、CITY_HOUSING 城镇商品房、BUSINESS 经营实体、LARGE_MACHINERY 大型农机、LARGE_SAVINGS 大额存款")
enum Asset {
    /** 机动车. */
    VEHICLE,
    /** 城镇商品房. */
    CITY_HOUSING,
    /** 经营实体. */
    BUSINESS,
    /** 大型农机. */
    LARGE_MACHINERY,
    /** 大额存款. */
    LARGE_SAVINGS
}
