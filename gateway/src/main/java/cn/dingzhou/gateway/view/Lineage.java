package cn.dingzhou.gateway.view;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.SubjectSum;
import cn.dingzhou.gateway.topology.Contributors;
import cn.dingzhou.gateway.topology.Run;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Which aggregates stand behind a figure. Asked rarely, so no replica keeps it in memory: the run's changelogs are read from
 * their beginning each time, by a few at once.
 */
@ApplicationScoped
public class Lineage {

    private static final int MOST_AT_ONCE = 2;
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> kafka;
    private final Figures figures;
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

    Lineage(@Identifier("default-kafka-broker") Map<String, Object> kafka, Figures figures) {
        this.figures = figures;
        this.kafka = new HashMap<>(kafka);
        this.kafka.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.kafka.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.kafka.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        // A topic is read from end to end: in large pieces.
        this.kafka.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 10_000);
        this.kafka.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 8 * 1024 * 1024);
        this.kafka.remove(ConsumerConfig.GROUP_ID_CONFIG);
    }

    /**
     * The aggregates as {@code topic/id}, in order.
     *
     * @throws DomainException 503 if the broker is away or too many ask at once
     */
    public Set<String> behind(Indicator indicator, RegionCode region, Period period) {
        Run run = figures.run();
        if (!turns.tryAcquire()) {
            throw busy("lineage-busy", "追溯查询正忙，请稍后再试。", "Others are asking; try again soon.", null);
        }
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Contributors contributors = new Contributors(indicator.sums(), region, period);
            read(consumer, run.aggregatesTopic(), contributors::readAggregate);
            if (indicator.sums().stream().anyMatch(SubjectSum.class::isInstance)) {
                read(consumer, run.subjectsTopic(), contributors::readSubject);
            }
            return contributors.aggregates();
        } catch (KafkaException away) {
            throw busy("broker-away", "消息系统暂不可用，请稍后再试。", "The broker is away; try again later.", away);
        } finally {
            turns.release();
        }
    }

    private static void read(Consumer<byte[], byte[]> consumer, String topic, Reader reader) {
        List<TopicPartition> partitions = FiguresReading.partitions(consumer, topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!FiguresReading.isPast(ends, consumer)) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                reader.read(record.key(), record.value());
            }
        }
    }

    private static DomainException busy(String code, String zh, String en, @Nullable Exception cause) {
        DomainException busy = new DomainException(503, code, Text.of(zh, en));
        if (cause != null) {
            busy.initCause(cause);
        }
        return busy;
    }

    @FunctionalInterface
    private interface Reader {
        void read(byte[] key, byte @Nullable [] value);
    }
}
