/**
 * What a service's own tables add up to, by plain SQL, so that figures that others make of its events can be held against
 * it. Each service writes its statements into {@code sums.sql}; everything else is here.
 */
@NullMarked
package cn.dingzhou.outbox.sums;

import org.jspecify.annotations.NullMarked;
