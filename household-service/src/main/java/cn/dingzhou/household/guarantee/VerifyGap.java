package cn.dingzhou.household.guarantee;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another person looked whether the guarantee is met now. */
@Schema(description = "核实 / verification by another person")
record VerifyGap(
        @NotNull LocalDate on,
        @Schema(description = "是否达标；否则退回整改 / met, or back to be resolved") @NotNull Boolean met,
        @Schema(description = "核实情况 / what was seen") @Nullable @PlainText @Size(max = 500) String seen) {}
