package cn.dingzhou.insurance.claim;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What was promised.
 *
 * @param capLeft what the annual cap still allowed then, in yuan
 */
@Embeddable
record Award(BigDecimal capLeft, BigDecimal payout) {}
