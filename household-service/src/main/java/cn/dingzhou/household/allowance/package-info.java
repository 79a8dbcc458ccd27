/** Allowances (低保、特困): which households may have one, and what they were paid. */
@NullMarked
package cn.dingzhou.household.allowance;

import org.jspecify.annotations.NullMarked;
