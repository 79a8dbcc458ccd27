package cn.dingzhou.localstack.dataset.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is posted to {@code /claims/{id}/survey}.
 *
 * @param income of the household in twelve months, in yuan
 */
public record SurveyRow(LocalDate on, int members, BigDecimal income, List<CostRow> costs) {

    /** An invoice, in yuan. */
    public record CostRow(String invoice, LocalDate issuedOn, BigDecimal total, BigDecimal reimbursed) {}
}
