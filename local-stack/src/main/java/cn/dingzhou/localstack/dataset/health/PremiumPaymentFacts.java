package cn.dingzhou.localstack.dataset.health;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /medical-premiums}; amounts in yuan. */
public record PremiumPaymentFacts(LocalDate on, int year, PremiumPayer payer, BigDecimal amount, BigDecimal ownPaid) {}
