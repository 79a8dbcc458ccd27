/**
 * People who started work: how they came to it, what it pays, whether they are still there after 1, 3 and 6 months, and
 * why it ended. One person has one job at a time.
 */
@NullMarked
package cn.dingzhou.employment.placement;

import org.jspecify.annotations.NullMarked;
