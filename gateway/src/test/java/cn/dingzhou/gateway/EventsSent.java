package cn.dingzhou.gateway;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Publishes events as the services do. */
public final class EventsSent implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of(
                    "bootstrap.servers",
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                    "linger.ms",
                    0),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    public void send(Event event) {
        send(Envelope.of(UUID.randomUUID(), "test", event, Instant.now(), null)
                .toRecord(event.topic().name()));
    }

    public void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
