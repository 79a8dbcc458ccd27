/**
 * Which counting of the events is shown, and counting them all anew beside it. The figures of a rebuild take the place of the
 * ones before when they are whole, so that there is never nothing to show.
 */
@NullMarked
package cn.dingzhou.gateway.rebuild;

import org.jspecify.annotations.NullMarked;
