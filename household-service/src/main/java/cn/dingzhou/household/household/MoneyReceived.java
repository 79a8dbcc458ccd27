package cn.dingzhou.household.household;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a household got once.
 *
 * @param kind as in the path of the list of such records
 * @param amount in yuan
 */
public record MoneyReceived(String kind, LocalDate on, BigDecimal amount) {}
