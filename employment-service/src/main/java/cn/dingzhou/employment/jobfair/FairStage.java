package cn.dingzhou.employment.jobfair;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a fair is, as its days tell. */
@Schema(
        description =
                "状态，由举办日期得出：PLANNED 未开始、OPEN 进行中、CLOSED 已结束 / planned until its first day, open to its last, closed after")
enum FairStage {
    /** 未开始. */
    PLANNED,
    /** 进行中. */
    OPEN,
    /** 已结束. */
    CLOSED
}
