package cn.dingzhou.household.warning;

import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a rule is to be from a year on. */
@Schema(description = "规则设置 / a rule's setting")
record SetRule(
        @Schema(description = "是否启用 / on or off") @NotNull Boolean enabled,
        @Schema(description = "限额，元；仅有限额的规则 / limit in yuan, for a rule that has one", examples = "10000.00")
                @Nullable
                @Yuan
                BigDecimal limit) {

    SetRule {
        limit = Money.stored(limit);
    }
}
