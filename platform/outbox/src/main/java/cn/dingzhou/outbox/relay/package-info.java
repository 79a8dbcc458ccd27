/**
 * From the outbox to Kafka. Any number of replicas may run it: the lease lets one of them send, and Kafka's own fencing
 * keeps the order should two believe they hold it.
 */
@NullMarked
package cn.dingzhou.outbox.relay;

import org.jspecify.annotations.NullMarked;
