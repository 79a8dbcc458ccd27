package cn.dingzhou.gateway.view;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
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

    /**
     * All partitions at once: one after the other each would wait for the answer to the question about the one before.
     *
     * @param consumer reads committed records only; it is left with other partitions than it had
     */
    static Backlog in(Collection<TopicPartition> inputs, Consumer<byte[], byte[]> consumer) {
        Backlog backlog = new Backlog();
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(inputs);
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(inputs));
        for (long step = FIRST_STEP_BACK; !ends.isEmpty(); step *= 4) {
            ends.keySet().removeIf(partition -> ends.get(partition) <= beginnings.get(partition));
            Map<TopicPartition, Long> from = new HashMap<>();
            for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                from.put(end.getKey(), Math.max(beginnings.get(end.getKey()), end.getValue() - step));
            }
            Map<TopicPartition, Long> last = lastEvents(from, ends, consumer);
            last.forEach((partition, offset) -> backlog.uncounted.put(partition, offset + 1));
            ends.keySet().removeAll(last.keySet());
            ends.replaceAll((partition, end) -> from.get(partition));
        }
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

    /**
     * The last event of each partition between the offsets, where there is one: behind it the marks of transactions take up
     * offsets, which the topology need not commit.
     */
    private static Map<TopicPartition, Long> lastEvents(
            Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends, Consumer<byte[], byte[]> consumer) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        Map<TopicPartition, Long> last = new HashMap<>();
        while (!FiguresReading.isPast(ends, consumer)) {
            for (ConsumerRecord<byte[], byte[]> event : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(event.topic(), event.partition());
                if (event.offset() < ends.get(partition)) {
                    last.merge(partition, event.offset(), Math::max);
                }
            }
        }
        return last;
    }
}
