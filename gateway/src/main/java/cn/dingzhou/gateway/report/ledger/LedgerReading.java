package cn.dingzhou.gateway.report.ledger;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.UnreadableEventException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/** Reads both topics from their beginning, and goes on reading. The ledger is shown once it holds all that was there. */
@Singleton
class LedgerReading {

    private static final Logger LOG = Logger.getLogger(LedgerReading.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final TopicPartition FIGURES = new TopicPartition(Topics.REPORTED_FIGURES.name(), 0);
    private static final TopicPartition REPORTS = new TopicPartition(Topics.REPORTS.name(), 0);
    private static final List<TopicPartition> BOTH = List.of(FIGURES, REPORTS);

    private final ReportLedger ledger;
    private final ReadPosition position;

    LedgerReading(ReportLedger ledger, ReadPosition position) {
        this.ledger = ledger;
        this.position = position;
    }

    /** Returns when told to stop, or right away while the topics do not exist yet. */
    void from(Consumer<byte[], byte[]> consumer, BooleanSupplier goOn) {
        if (!BOTH.stream().allMatch(partition -> exists(partition, consumer))) {
            return;
        }
        consumer.assign(BOTH);
        consumer.seekToBeginning(BOTH);
        Map<TopicPartition, Long> ends = consumer.endOffsets(BOTH);
        LedgerPages pages = new LedgerPages();
        boolean complete = false;
        while (goOn.getAsBoolean()) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                apply(message, pages);
            }
            if (!complete && BOTH.stream().allMatch(each -> consumer.position(each) >= ends.get(each))) {
                ledger.replace(pages);
                complete = true;
                LOG.info("the reported figures are loaded");
            }
            if (complete) {
                BOTH.forEach(each -> position.isAt(each.topic(), consumer.position(each)));
            }
        }
    }

    private static void apply(ConsumerRecord<byte[], byte[]> message, LedgerPages pages) {
        try {
            Envelope envelope = Envelope.read(message);
            if (message.topic().equals(FIGURES.topic())) {
                ReportedFigureState figure = envelope.state(Topics.REPORTED_FIGURES);
                if (figure != null) {
                    pages.add(figure);
                }
            } else {
                ReportState report = envelope.state(Topics.REPORTS);
                if (report != null) {
                    pages.add(report);
                }
            }
        } catch (UnreadableEventException unreadable) {
            LOG.warnf("%s at offset %d cannot be read: %s", message.topic(), message.offset(), unreadable.getMessage());
        }
    }

    private static boolean exists(TopicPartition partition, Consumer<byte[], byte[]> consumer) {
        try {
            var known = consumer.partitionsFor(partition.topic());
            return known != null && !known.isEmpty();
        } catch (UnknownTopicOrPartitionException notYet) {
            return false;
        }
    }
}
