package cn.dingzhou.insurance.fund;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a fund stands. */
@Schema(name = "Fund", description = "一个保险年度的基金 / the fund of a policy year")
record FundView(
        UUID policyYearId,
        @Schema(description = "各账户余额，元 / what each account holds, in yuan") Map<Account, BigDecimal> balances,
        @Schema(description = "已到账的保费、追加资金和上年结余，元 / premium, top-ups and last year's surplus that came in, in yuan")
                BigDecimal received,
        @Schema(description = "各账户合计，恒为零 / all accounts together: always zero") BigDecimal sum) {

    static FundView of(UUID policyYear, Map<Account, BigDecimal> balances, BigDecimal received) {
        BigDecimal sum = balances.values().stream().reduce(FundLedger.NOTHING, BigDecimal::add);
        return new FundView(policyYear, balances, received, sum);
    }
}
