/**
 * Claims (理赔案件): from the report over survey, notice and approval to payment, rejection or withdrawal. Reporter, surveyor
 * and approver are different people; what is approved is promised from the fund in the same transaction.
 */
@NullMarked
package cn.dingzhou.insurance.claim;

import org.jspecify.annotations.NullMarked;
