package cn.dingzhou.insurance.payment;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch is drawn. */
@Schema(description = "制单 / draw a batch of payments")
record DrawBatch(
        @Schema(description = "保险年度 / policy year") @NotNull UUID policyYearId,
        @Schema(description = "制单日期 / day", examples = "2020-06-12") @NotNull LocalDate on,
        @Schema(description = "案件；不填为全部待付的，最多 1000 件 / claims; all that wait unless given, at most 1000")
                @Nullable
                @Size(min = 1, max = 1000)
                Set<@NotNull UUID> claimIds,
        @Schema(description = "备注 / note") @Nullable @PlainText @Size(max = 200) String note) {}
