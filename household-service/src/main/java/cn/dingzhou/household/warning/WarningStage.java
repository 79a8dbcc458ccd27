package cn.dingzhou.household.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a warning is. */
@Schema(description = "OPEN 待核查、CHECKED 已入户核查、CONFIRMED 属实并进入监测程序、DISMISSED 排除")
enum WarningStage {
    /** 待核查. */
    OPEN,
    /** 已入户核查. */
    CHECKED,
    /** 属实. */
    CONFIRMED,
    /** 排除. */
    DISMISSED;

    boolean isEnd() {
        return this == CONFIRMED || this == DISMISSED;
    }
}
