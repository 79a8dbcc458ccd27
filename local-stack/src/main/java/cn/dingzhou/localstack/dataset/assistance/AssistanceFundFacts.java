package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.FundLevel;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /assistance-funds}; the amount in yuan. */
public record AssistanceFundFacts(LocalDate on, FundLevel level, BigDecimal amount, String purpose) {}
