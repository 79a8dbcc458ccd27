/**
 * Adds the indicators' sums up from the services' events with Kafka Streams. Each aggregate's last contributions are kept,
 * so that an event may come twice, late or all over again, and the sums stay right.
 */
@NullMarked
package cn.dingzhou.gateway.topology;

import org.jspecify.annotations.NullMarked;
