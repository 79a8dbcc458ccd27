package cn.dingzhou.household.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing follows from a warning. */
@Schema(description = "排除原因：UNFOUNDED 与实际不符、OVERCOME 已自行化解、SUPPORTED 已有帮扶落实、MONITORED_ALREADY 已在监测")
enum DismissalReason {
    /** 与实际不符. */
    UNFOUNDED,
    /** 已自行化解. */
    OVERCOME,
    /** 已有帮扶落实. */
    SUPPORTED,
    /** 已在监测. */
    MONITORED_ALREADY
}
