package cn.dingzhou.insurance.burden;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a check. */
@Schema(description = "阶段：OPEN 待核查、CLAIMED 已报案、DISMISSED 已排除")
enum CheckStage {
    /** 待核查. */
    OPEN,
    /** 已报案. */
    CLAIMED,
    /** 已排除. */
    DISMISSED
}
