/**
 * The indicator API of a running gateway.
 */
@NullMarked
package cn.dingzhou.gateway.query;

import org.jspecify.annotations.NullMarked;
