/**
 * What aggregates contribute, and how sums are read.
 */
@NullMarked
package cn.dingzhou.gateway.indicator;

import org.jspecify.annotations.NullMarked;
