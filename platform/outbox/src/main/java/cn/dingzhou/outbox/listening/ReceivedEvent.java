package cn.dingzhou.outbox.listening;

import cn.dingzhou.events.State;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that could be read.
 *
 * @param traceparent of the request that caused it
 * @param state absent for a deletion
 */
record ReceivedEvent(
        ConsumerRecord<byte[], byte[]> message,
        Aggregate aggregate,
        long version,
        @Nullable String traceparent,
        @Nullable State state) {

    /** Whose event it is. */
    record Aggregate(String topic, String key) {}
}
