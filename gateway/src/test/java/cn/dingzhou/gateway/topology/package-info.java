/**
 * The topology, driven event by event without a broker.
 */
@NullMarked
package cn.dingzhou.gateway.topology;

import org.jspecify.annotations.NullMarked;
