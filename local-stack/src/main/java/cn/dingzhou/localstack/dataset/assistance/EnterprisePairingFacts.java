package cn.dingzhou.localstack.dataset.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /enterprise-pairings}; the amount in yuan. */
public record EnterprisePairingFacts(LocalDate on, String enterpriseCode, String enterpriseName, BigDecimal amount) {}
