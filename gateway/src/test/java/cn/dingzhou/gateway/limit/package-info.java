/**
 * Limits of calls, counted and on a running gateway.
 */
@NullMarked
package cn.dingzhou.gateway.limit;

import org.jspecify.annotations.NullMarked;
