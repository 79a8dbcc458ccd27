package cn.dingzhou.household.emergency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an emergency access is. */
@Schema(description = "OPEN 可查阅、ENDED 已结束待复核、REVIEWED 已复核")
enum EmergencyAccessState {
    /** 可查阅. */
    OPEN,
    /** 已结束，待复核. */
    ENDED,
    /** 已复核. */
    REVIEWED
}
