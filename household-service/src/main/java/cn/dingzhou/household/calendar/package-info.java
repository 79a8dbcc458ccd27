/** Which days are worked (工作日): weekends and the exceptions that the State Council's office announces, which are data. */
@NullMarked
package cn.dingzhou.household.calendar;

import org.jspecify.annotations.NullMarked;
