package cn.dingzhou.insurance.settlement;

import cn.dingzhou.insurance.fund.Account;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether ledger, batches and claims of a policy year tell the same. */
@Schema(description = "对账：台账 = 批次 = 案件 / reconciliation: ledger = batches = claims")
record Reconciliation(
        UUID policyYearId,
        @Schema(description = "全部相符 / everything agrees") boolean agrees,
        @Schema(description = "台账合计，应为 0 / the sum of all accounts: zero") BigDecimal ledgerSum,
        List<Comparison> comparisons,
        @Schema(description = "按各自赔付标准重算的案件 / claims recomputed under their own schedules") long recomputed,
        @Schema(description = "重算不符的案件编号，最多 100 个 / numbers of those that come out otherwise, at most 100")
                List<String> differing) {

    /**
     * One sum, as each of them has it.
     *
     * @param batches absent where batches know nothing of it yet
     */
    @Schema(name = "ReconciliationLine")
    record Comparison(
            @Schema(description = "科目 / account") Account account,
            String zh,
            String en,
            @Schema(description = "台账，元 / ledger, yuan") BigDecimal ledger,
            @Schema(description = "批次，元 / batches, yuan") @Nullable BigDecimal batches,
            @Schema(description = "案件，元 / claims, yuan") BigDecimal claims) {

        boolean agrees() {
            return ledger.compareTo(claims) == 0 && (batches == null || batches.compareTo(ledger) == 0);
        }
    }
}
