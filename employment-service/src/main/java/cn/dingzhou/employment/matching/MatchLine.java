package cn.dingzhou.employment.matching;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a factor adds to a score, and why. */
@Schema(description = "评分说明的一行；各行得分之和即总分 / a reason of the score; the points of all lines add up to it")
record MatchLine(
        Factor code,
        @Schema(description = "权重，最高得分 / weight: the most points it gives", examples = "25") int weight,
        @Schema(description = "达到的百分比，0–100 / share reached, per cent", examples = "66") int share,
        @Schema(description = "得分 = 权重 × 百分比 / points: weight times share", examples = "16.50") BigDecimal points,
        String zh,
        String en) {}
