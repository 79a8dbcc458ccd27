package cn.dingzhou.gateway.view;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.gateway.change.ChangeFeed;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.topology.IndicatorTopology;
import cn.dingzhou.gateway.topology.PartialSum;
import cn.dingzhou.gateway.topology.Run;
import cn.dingzhou.gateway.topology.SumKey;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    void from(Run run, Consumer<byte[], byte[]> consumer, BooleanSupplier goOn, Runnable whenShown) {
        List<TopicPartition> sums = partitions(consumer, run.sumsTopic());
        List<TopicPartition> facts = partitions(consumer, run.factsTopic());
        List<TopicPartition> regions = partitions(consumer, Topics.REGIONS.name());
        if (sums.isEmpty() || facts.isEmpty() || regions.isEmpty()) {
            return;
        }
        // What is told while the events are counted is counted after them.
        Deque<Backlog> backlogs = new ArrayDeque<>(List.of(Backlog.in(inputs(consumer), consumer)));
        boolean areFactsAwaited = false;
        List<TopicPartition> all =
                Stream.concat(sums.stream(), regions.stream()).toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        Map<TopicPartition, Long> ends = Map.of();
        Figures.Loaded loading =
                new Figures.Loaded(run, new LoadedSums(sums.size()), new RegionNames(), clock.instant());
        boolean shown = false;
        while (goOn.getAsBoolean()) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                apply(message, loading, shown);
            }
            if (!backlogs.isEmpty() && backlogs.element().isCounted(consumer)) {
                backlogs.remove();
                if (areFactsAwaited) {
                    ends = consumer.endOffsets(all);
                } else {
                    backlogs.add(aside(consumer, all, () -> Backlog.in(facts, consumer)));
                    areFactsAwaited = true;
                }
            }
            if (!shown && !ends.isEmpty() && isPast(ends, consumer)) {
                show(loading);
                shown = true;
                whenShown.run();
                LOG.infof("the figures of %s are shown, as of %s", run.applicationId(), figures.asOf());
            }
        }
    }

    /** What happened between the figures that were shown before and these was told to nobody. */
    private void show(Figures.Loaded complete) {
        boolean isAnew = figures.areLoaded();
        figures.replace(complete);
        if (isAnew) {
            complete.sums().forEach((sum, region) -> changes.changed(sum, region, figures.asOf()));
        }
    }

    /** Looks elsewhere in between, and goes on where it was. */
    private static Backlog aside(
            Consumer<byte[], byte[]> consumer, List<TopicPartition> assigned, Supplier<Backlog> look) {
        Map<TopicPartition, Long> places =
                assigned.stream().collect(Collectors.toMap(Function.identity(), consumer::position));
        Backlog seen = look.get();
        consumer.assign(assigned);
        places.forEach(consumer::seek);
        return seen;
    }

    private static List<TopicPartition> inputs(Consumer<byte[], byte[]> consumer) {
        return Catalogue.sums().stream()
                .flatMap(sum -> sum.topics().stream())
                .map(Topic::name)
                .distinct()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .toList();
    }

    static boolean isPast(Map<TopicPartition, Long> ends, Consumer<byte[], byte[]> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void apply(ConsumerRecord<byte[], byte[]> message, Figures.Loaded loading, boolean shown) {
        if (message.topic().equals(Topics.REGIONS.name())) {
            name(message, loading.names());
            return;
        }
        SumKey key = IndicatorTopology.key(message.key());
        PartialSum share = IndicatorTopology.value(message.value());
        loading.sums().put(message.partition(), key, share);
        if (shown) {
            key.region().upwards().forEach(region -> changes.changed(key.sum(), region, figures.asOf()));
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

    static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
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
