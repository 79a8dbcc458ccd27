package cn.dingzhou.localstack.dataset.insurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A claim with everything that was done about it.
 *
 * @param postedOn when its notice was posted, for five days
 * @param payout what its schedule pays, in yuan
 */
public record PastClaim(
        ClaimRow report,
        SurveyRow survey,
        LocalDate postedOn,
        PayeeRow payee,
        LocalDate approvedOn,
        BigDecimal payout) {

    /** What is approved in a month leaves in one batch on its last day. */
    public YearMonth batch() {
        return YearMonth.from(approvedOn);
    }
}
