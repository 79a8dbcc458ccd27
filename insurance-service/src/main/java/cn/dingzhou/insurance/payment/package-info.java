/**
 * Payments: approved claims leave in batches that two people approve, as a file for the bank, and are confirmed or returned
 * one by one by the bank's answer. Every movement is in the fund's ledger in the same transaction.
 */
@NullMarked
package cn.dingzhou.insurance.payment;

import org.jspecify.annotations.NullMarked;
