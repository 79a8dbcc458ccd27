package cn.dingzhou.outbox.listening;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that could be read.
 *
 * @param effect what the listeners of its topic make of it
 */
record ReceivedEvent(ConsumerRecord<byte[], byte[]> message, Aggregate aggregate, long version, Runnable effect) {

    /** Whose event it is. */
    record Aggregate(String topic, String key) {}
}
