package cn.dingzhou.household.guarantee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a gap is from being met. */
@Schema(description = "OPEN 待交办、ASSIGNED 整改中、RESOLVED 待核实、VERIFIED 已清零")
enum GapStage {
    /** 待交办. */
    OPEN,
    /** 整改中. */
    ASSIGNED,
    /** 已整改，待核实. */
    RESOLVED,
    /** 已核实. */
    VERIFIED
}
