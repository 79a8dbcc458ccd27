package cn.dingzhou.outbox.listening;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that could not be read or applied.
 *
 * @param reason a code
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> message, String reason) {}
