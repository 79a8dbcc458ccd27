package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim is rejected. */
@Schema(description = "拒赔 / rejection")
record Reject(
        @Schema(description = "日期 / day", examples = "2020-06-10") @NotNull LocalDate on,
        @NotNull RejectionReason reason,
        @Schema(description = "说明；不写姓名 / a note; no names") @NotNull @PlainText @Size(max = 500) String note) {}
