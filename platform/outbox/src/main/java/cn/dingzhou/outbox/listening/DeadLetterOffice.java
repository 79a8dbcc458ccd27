package cn.dingzhou.outbox.listening;

import cn.dingzhou.events.DeadLetters;
import cn.dingzhou.outbox.Broker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Where dead letters are posted. They are rare: the topic is looked after and a producer made each time. */
final class DeadLetterOffice {

    private final Broker broker;
    private final DeadLetters letters;
    private final MeterRegistry meters;

    DeadLetterOffice(Broker broker, DeadLetters letters, MeterRegistry meters) {
        this.broker = broker;
        this.letters = letters;
        this.meters = meters;
    }

    /**
     * Returns when all are safe.
     *
     * @throws KafkaException if they may not be; they are to be posted again
     */
    void post(List<DeadLetter> dead) {
        if (dead.isEmpty()) {
            return;
        }
        createTopic();
        try (KafkaProducer<byte[], byte[]> producer = broker.producer(Map.of())) {
            List<? extends Future<?>> posted = dead.stream()
                    .map(letter -> producer.send(letters.letter(letter.message(), letter.reason())))
                    .toList();
            for (int i = 0; i < posted.size(); i++) {
                completed(posted.get(i));
                count(dead.get(i));
            }
        }
    }

    private void createTopic() {
        try (Admin admin = broker.admin()) {
            completed(admin.createTopics(List.of(letters.definition(broker.replication())))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture());
        } catch (TopicExistsException asItShould) {
            return;
        }
    }

    private static void completed(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof KafkaException reason ? reason : new KafkaException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException(interrupted);
        }
    }

    private void count(DeadLetter letter) {
        Counter.builder("events.dead.letters")
                .description("Records that could not be read or applied")
                .tag("topic", letter.message().topic())
                .tag("reason", letter.reason())
                .register(meters)
                .increment();
    }
}
