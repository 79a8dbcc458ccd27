package cn.dingzhou.gateway.view;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.gateway.change.ChangeFeed;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.topology.IndicatorTopology;
import cn.dingzhou.gateway.topology.PartialSum;
import cn.dingzhou.gateway.topology.SumKey;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topic of the sums and the one of the regions from their beginning, and goes on reading. The figures are shown once
 * they hold all that was there to be counted.
 */
@Singleton
class FiguresReading {

    private static final Logger LOG = Logger.getLogger(FiguresReading.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Figures figures;
    private final ChangeFeed changes;

    private final Clock clock;

    FiguresReading(Figures figures, ChangeFeed changes, Clock clock) {
        this.figures = figures;
        this.changes = changes;
        this.clock = clock;
    }

    /** Returns when told to stop, or right away while the topics do not exist yet. */
    void from(Consumer<byte[], byte[]> consumer, BooleanSupplier goOn) {
        List<TopicPartition> sums = partitions(consumer, IndicatorTopology.SUMS_TOPIC);
        List<TopicPartition> regions = partitions(consumer, Topics.REGIONS.name());
        if (sums.isEmpty() || regions.isEmpty()) {
            return;
        }
        Backlog backlog = Backlog.in(inputs(consumer), consumer);
        List<TopicPartition> all =
                Stream.concat(sums.stream(), regions.stream()).toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        Map<TopicPartition, Long> ends = Map.of();
        Figures.Loaded loading = new Figures.Loaded(new LoadedSums(sums.size()), new RegionNames(), clock.instant());
        boolean complete = false;
        while (goOn.getAsBoolean()) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                apply(message, loading, complete);
            }
            if (ends.isEmpty() && backlog.isCounted(consumer)) {
                ends = consumer.endOffsets(all);
            }
            if (!complete && !ends.isEmpty() && isPast(ends, consumer)) {
                figures.replace(loading);
                complete = true;
                LOG.infof("the figures are loaded, as of %s", figures.asOf());
            }
        }
    }

    private static List<TopicPartition> inputs(Consumer<byte[], byte[]> consumer) {
        return Catalogue.sums().stream()
                .map(sum -> sum.topic().name())
                .distinct()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .toList();
    }

    private static boolean isPast(Map<TopicPartition, Long> ends, Consumer<byte[], byte[]> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void apply(ConsumerRecord<byte[], byte[]> message, Figures.Loaded loading, boolean complete) {
        if (message.topic().equals(Topics.REGIONS.name())) {
            name(message, loading.names());
            return;
        }
        SumKey key = IndicatorTopology.key(message.key());
        PartialSum share = IndicatorTopology.value(message.value());
        loading.sums().put(message.partition(), key, share);
        if (complete) {
            changes.changed(key.sum(), key.region(), figures.asOf());
        }
    }

    private static void name(ConsumerRecord<byte[], byte[]> message, RegionNames names) {
        try {
            Envelope envelope = Envelope.read(message);
            @Nullable RegionState region = envelope.state(Topics.REGIONS);
            if (region != null) {
                names.put(region);
            } else if (RegionCode.isRegionCode(envelope.key())) {
                names.remove(new RegionCode(envelope.key()));
            }
        } catch (UnreadableEventException unreadable) {
            LOG.warnf("a region at offset %d cannot be read: %s", message.offset(), unreadable.getMessage());
        }
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
        try {
            List<PartitionInfo> known = consumer.partitionsFor(topic);
            return known == null
                    ? List.of()
                    : known.stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .toList();
        } catch (UnknownTopicOrPartitionException notYet) {
            return List.of();
        }
    }
}
