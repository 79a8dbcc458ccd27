package cn.dingzhou.insurance.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a policy year was closed. */
@Schema(description = "年度关闭结果 / how a policy year was closed")
record Closing(
        UUID policyYearId,
        LocalDate closedOn,
        @Schema(description = "结转下年度的结余，元 / surplus carried over, yuan") BigDecimal surplus,
        @Schema(description = "结转到的保险年度 / where it went; absent without a surplus") @Nullable UUID carriedTo) {}
