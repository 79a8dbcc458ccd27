/**
 * The sums and the regions' names in this replica's memory, loaded from Kafka, so that it answers alone.
 */
@NullMarked
package cn.dingzhou.gateway.view;

import org.jspecify.annotations.NullMarked;
