package cn.dingzhou.localstack.dataset.health;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts of {@code /reimbursements}; amounts in yuan. */
public record ReimbursementFacts(
        LocalDate on,
        BigDecimal totalCost,
        BigDecimal compliantCost,
        BigDecimal paidByBasic,
        BigDecimal paidBySeriousIllness,
        BigDecimal paidByMedicalAid) {}
