package cn.dingzhou.insurance.burden;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** No claim follows from a check. */
@Schema(description = "排除 / dismissed")
record DismissCheck(
        @NotNull DismissalReason reason,
        @Schema(description = "核查情况；不写姓名 / what was found; without names") @NotNull @PlainText @Size(max = 500)
                String note) {}
