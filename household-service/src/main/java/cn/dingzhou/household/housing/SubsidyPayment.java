package cn.dingzhou.household.housing;

import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A renovation's subsidy, paid once. */
@Schema(description = "拨付补助，元 / the subsidy, in yuan")
record SubsidyPayment(
        @Schema(description = "办理日期，不早于上一步 / the day, not before the step before", examples = "2018-04-02") @NotNull
                LocalDate on,
        @Schema(description = "补助金额 / amount", examples = "25000.00") @NotNull @Yuan @Positive BigDecimal subsidy) {

    SubsidyPayment {
        subsidy = Money.stored(subsidy);
    }
}
