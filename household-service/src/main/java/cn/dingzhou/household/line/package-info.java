/** The yearly lines of income per head: the national poverty line and the province's monitoring line. */
@NullMarked
package cn.dingzhou.household.line;

import org.jspecify.annotations.NullMarked;
