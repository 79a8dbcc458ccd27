package cn.dingzhou.localstack.dataset.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /project-returns}; the amount in yuan. */
public record ProjectReturnFacts(LocalDate on, BigDecimal amount, String projectReference) {}
