/** Money allotted to the city, a township or a village against poverty, by where it comes from. */
@NullMarked
package cn.dingzhou.household.assistance.fund;

import org.jspecify.annotations.NullMarked;
