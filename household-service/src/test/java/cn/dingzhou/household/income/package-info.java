/** Incomes as values, over HTTP and from files. */
@NullMarked
package cn.dingzhou.household.income;

import org.jspecify.annotations.NullMarked;
