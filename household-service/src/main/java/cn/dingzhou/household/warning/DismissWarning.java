package cn.dingzhou.household.warning;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing follows from a warning. */
@Schema(description = "排除 / dismissed")
record DismissWarning(
        @NotNull LocalDate on,
        @NotNull DismissalReason reason,
        @Schema(description = "核查情况；不写姓名 / what was found; without names") @NotNull @PlainText @Size(max = 500)
                String note) {}
