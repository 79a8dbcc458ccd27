/**
 * What the gateway's tests share: aggregates to count.
 */
@NullMarked
package cn.dingzhou.gateway;

import org.jspecify.annotations.NullMarked;
