package cn.dingzhou.localstack.dataset.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /micro-credits}; the amount in yuan. */
public record MicroCreditFacts(
        LocalDate on, BigDecimal amount, int termMonths, LocalDate repaidOn, boolean interestSubsidised) {}
