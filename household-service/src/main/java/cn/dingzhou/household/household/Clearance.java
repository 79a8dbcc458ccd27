package cn.dingzhou.household.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a risk was overcome (风险消除方式). */
@Schema(description = "风险消除方式：BY_HELP 帮扶消除、NATURAL 自然消除 / by help, or by itself")
public enum Clearance {
    /** 帮扶消除. */
    BY_HELP,
    /** 自然消除. */
    NATURAL
}
