package cn.dingzhou.employment.labour;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is not available for work. */
@Schema(
        description =
                "原因：STUDYING 就学、CARING 照料家人、ILL 患病、NO_LABOUR_CAPACITY 无劳动能力、RETIRED 退休、MILITARY_SERVICE 服役、UNWILLING 无就业意愿、ELSEWHERE 外出失去联系 / why not")
enum NotAvailable {
    /** 就学. */
    STUDYING,
    /** 照料家人. */
    CARING,
    /** 患病. */
    ILL,
    /** 无劳动能力. */
    NO_LABOUR_CAPACITY,
    /** 退休. */
    RETIRED,
    /** 服役. */
    MILITARY_SERVICE,
    /** 无就业意愿. */
    UNWILLING,
    /** 外出失去联系. */
    ELSEWHERE
}
