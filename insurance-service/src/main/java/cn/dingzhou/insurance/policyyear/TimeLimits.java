package cn.dingzhou.insurance.policyyear;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By when a claim must have been dealt with, in days; part of the contract. What is usual are the limits of Article 23 of
 * the Insurance Law (保险法): thirty days to decide, ten to pay.
 */
@Embeddable
@Schema(description = "办理时限，天 / time limits in days")
public record TimeLimits(
        @Schema(description = "报案后查勘 / from report to survey", examples = "10") @Min(1) @Max(365) int surveyDays,
        @Schema(description = "报案后作出决定 / from report to decision", examples = "30") @Min(6) @Max(365) int decisionDays,
        @Schema(description = "核准后支付 / from approval to payment", examples = "10") @Min(1) @Max(365) int paymentDays) {

    static final TimeLimits USUAL = new TimeLimits(10, 30, 10);
}
