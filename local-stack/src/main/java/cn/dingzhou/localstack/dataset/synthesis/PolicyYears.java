package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.rows.PolicyYearRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The anti-poverty insurance of 2019 and 2020: 50 yuan a head for about a tenth of the rural population. */
public final class PolicyYears {

    private static final BigDecimal PREMIUM = new BigDecimal("4700000.00");
    private static final int INSURED = 94_000;
    private static final String INSURER = "定州精准防贫保险承保公司（示例）";

    private PolicyYears() {}

    public static Stream<PolicyYearRow> rows() {
        return Stream.of(2019, 2020)
                .map(year -> new PolicyYearRow(
                        year,
                        RegionCode.DINGZHOU,
                        INSURER,
                        PREMIUM,
                        INSURED,
                        List.of(CoveredClass.EXITED_NOT_HIGH_STANDARD, CoveredClass.LOW_INCOME),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31)));
    }
}
