/** Where households live: how dangerous their houses are, and the way of a dangerous one from the application to the paid subsidy. */
@NullMarked
package cn.dingzhou.household.housing;

import org.jspecify.annotations.NullMarked;
