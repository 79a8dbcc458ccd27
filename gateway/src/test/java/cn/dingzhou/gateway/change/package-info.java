/**
 * The stream of changes of a running gateway.
 */
@NullMarked
package cn.dingzhou.gateway.change;

import org.jspecify.annotations.NullMarked;
