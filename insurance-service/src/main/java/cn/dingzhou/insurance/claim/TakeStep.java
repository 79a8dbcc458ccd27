package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection, or a withdrawal, with its reason. */
@Schema(name = "ClaimTakeStep", description = "异议或撤回 / an objection or a withdrawal")
record TakeStep(
        @Schema(description = "日期 / day", examples = "2020-06-05") @NotNull LocalDate on,
        @Schema(description = "理由；不写姓名 / why; no names") @NotNull @PlainText @Size(max = 500) String note) {}
