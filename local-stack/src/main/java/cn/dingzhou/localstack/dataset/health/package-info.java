/** Reimbursements, premiums paid for members and cards of the chronically ill: rows and how they are made. */
@NullMarked
package cn.dingzhou.localstack.dataset.health;

import org.jspecify.annotations.NullMarked;
