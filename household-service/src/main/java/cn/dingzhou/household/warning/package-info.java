/**
 * Early warning (预警): rules that look at every household when something of it changes and every night, the warnings they
 * open, and how each is checked by a visit and ends in a procedure or with a reason.
 */
@NullMarked
package cn.dingzhou.household.warning;

import org.jspecify.annotations.NullMarked;
