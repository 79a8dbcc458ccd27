package cn.dingzhou.insurance.burden;

/** Where a cost was told. */
enum CostSource {
    /** 医疗报销, by the registry. */
    REIMBURSEMENT,
    /** 受灾, by the registry. */
    DISASTER,
    /** 文件导入. */
    FILE
}
