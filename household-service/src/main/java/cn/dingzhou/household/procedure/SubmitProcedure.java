package cn.dingzhou.household.procedure;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A procedure begins. */
@Schema(description = "提交程序 / submit a procedure")
record SubmitProcedure(
        @Schema(description = "户 id / household") @NotNull UUID householdId,
        @NotNull @Valid Proposal proposal,
        @Schema(description = "提交日期，办理时限自此起算 / the term runs from this day", examples = "2026-10-12") @NotNull
                LocalDate submittedOn,
        @Schema(description = "理由；不写姓名和证件号码 / why; without names and numbers of persons", examples = "户主突发重病，自付费用超过收入")
                @NotNull
                @PlainText
                @Size(max = 500)
                String reason) {}
