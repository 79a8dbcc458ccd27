package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A benefit schedule as it is answered. */
@Schema(description = "待遇方案 / a benefit schedule")
record ScheduleView(
        UUID id,
        UUID policyYearId,
        Peril peril,
        CoveredClass coveredClass,
        LocalDate effectiveFrom,
        @Schema(description = "负担线，元 / burden line in yuan") BigDecimal burdenLine,
        @Schema(description = "收入线，元 / income line in yuan") BigDecimal incomeLine,
        @Schema(description = "起付线，元 / deductible in yuan") BigDecimal deductible,
        List<Band> bands,
        @Schema(description = "封顶线，元 / cap in yuan") BigDecimal cap,
        @Schema(description = "依据 / where lines and bands come from") String source,
        @Schema(description = "拟定人 / who drew it") String drawnBy,
        Instant drawnAt,
        @Schema(description = "审批人；未审批时没有 / who approved it, absent until then") @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Schema(description = "已有案件按此核定，不能再改 / a claim was decided by it; it stays") boolean used) {}
