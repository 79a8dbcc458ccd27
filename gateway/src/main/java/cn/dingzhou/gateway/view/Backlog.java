package cn.dingzhou.gateway.view;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The events that were there when this replica began. Until the topology has counted them all the sums are not whole: after an
 * upgrade that counts by other rules they begin at nothing.
 */
final class Backlog {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int FIRST_STEP_BACK = 16;

    /** The offset after the last event, of partitions that are not known to be counted. */
    private final Map<TopicPartition, Long> uncounted = new HashMap<>();

    private Backlog() {}

    /** @param consumer reads committed records only; it is left with other partitions than it had */
    static Backlog in(Collection<TopicPartition> inputs, Consumer<byte[], byte[]> consumer) {
        Backlog backlog = new Backlog();
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(inputs);
        consumer.endOffsets(inputs).forEach((partition, end) -> {
            long after = afterLastEvent(partition, beginnings.get(partition), end, consumer);
            if (after >= 0) {
                backlog.uncounted.put(partition, after);
            }
        });
        return backlog;
    }

    /** @param consumer of the topology's group, in which it takes no part */
    boolean isCounted(Consumer<byte[], byte[]> consumer) {
        if (!uncounted.isEmpty()) {
            Map<TopicPartition, OffsetAndMetadata> counted = consumer.committed(uncounted.keySet());
            uncounted.entrySet().removeIf(event -> {
                OffsetAndMetadata next = counted.get(event.getKey());
                return next != null && next.offset() >= event.getValue();
            });
        }
        return uncounted.isEmpty();
    }

    /** Behind the last event the marks of transactions take up offsets, which the topology need not commit. */
    private static long afterLastEvent(
            TopicPartition partition, long beginning, long end, Consumer<byte[], byte[]> consumer) {
        long to = end;
        for (long step = FIRST_STEP_BACK; to > beginning; step *= 4) {
            long from = Math.max(beginning, end - step);
            long last = lastEvent(partition, from, to, consumer);
            if (last >= 0) {
                return last + 1;
            }
            to = from;
        }
        return -1;
    }

    private static long lastEvent(TopicPartition partition, long from, long to, Consumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        long last = -1;
        while (consumer.position(partition) < to) {
            for (ConsumerRecord<byte[], byte[]> event : consumer.poll(POLL)) {
                last = event.offset() < to ? event.offset() : last;
            }
        }
        return last;
    }
}
