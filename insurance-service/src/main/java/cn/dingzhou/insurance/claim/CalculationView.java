package cn.dingzhou.insurance.claim;

import cn.dingzhou.insurance.schedule.ExplainedLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a payout comes about, under the schedule that the claim was surveyed under. */
@Schema(description = "赔付测算，逐段说明；各行之和即赔付 / the payout, line by line; the lines add up to it")
record CalculationView(
        UUID scheduleId,
        @Schema(description = "自付费用，元 / own-paid cost, yuan") BigDecimal ownPaid,
        @Schema(description = "本年度剩余封顶额，元 / what the annual cap still allows, yuan") BigDecimal capLeft,
        @Schema(description = "赔付，元 / payout, yuan") BigDecimal payout,
        List<ExplainedLine> lines) {}
