package cn.dingzhou.household.guarantee;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many gaps are open, and how many of these overdue. */
@Schema(description = "未清零问题数 / open gaps")
record OpenGaps(
        @Schema(description = "未清零 / open") long open, @Schema(description = "其中超期 / of these overdue") long overdue) {

    OpenGaps plus(OpenGaps more) {
        return new OpenGaps(open + more.open, overdue + more.overdue);
    }
}
