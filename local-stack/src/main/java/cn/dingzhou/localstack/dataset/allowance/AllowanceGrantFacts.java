package cn.dingzhou.localstack.dataset.allowance;

import cn.dingzhou.events.AllowanceKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /allowance-grants}; the amount in yuan. */
public record AllowanceGrantFacts(LocalDate on, AllowanceKind kind, BigDecimal amount, int persons) {}
