package cn.dingzhou.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Where a consumer puts what it cannot read: the bytes as they came, with where they came from and why in headers.
 *
 * @param consumer whose letters these are, as in {@code insurance}
 */
public record DeadLetters(String consumer) {

    /** Kept 30 days: long enough for somebody on leave to come back and look. */
    private static final String RETENTION_MS = String.valueOf(30L * 24 * 60 * 60 * 1000);

    /** Bytes; Kafka's own limit for a record is a megabyte. */
    private static final int LARGEST = 900_000;

    public String topic() {
        return consumer + ".dead-letters";
    }

    public NewTopic definition(short replication) {
        return new NewTopic(topic(), 1, replication).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, RETENTION_MS));
    }

    /**
     * The letter for a record that could not be read. A record that would be too large with the headers that are added comes
     * without its body, and if need be without its headers; it still stands where it came from.
     *
     * @param reason a code, never a piece of the content
     */
    public ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> unreadable, String reason) {
        int headers = size(unreadable.headers());
        boolean wholeFits = headers + length(unreadable.key()) + length(unreadable.value()) <= LARGEST;
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                topic(),
                null,
                length(unreadable.key()) <= LARGEST / 2 ? unreadable.key() : null,
                wholeFits ? unreadable.value() : null,
                headers <= LARGEST / 2 ? unreadable.headers() : List.of());
        header(letter, "dead_letter_topic", unreadable.topic());
        header(letter, "dead_letter_partition", String.valueOf(unreadable.partition()));
        header(letter, "dead_letter_offset", String.valueOf(unreadable.offset()));
        header(letter, "dead_letter_reason", reason);
        return letter;
    }

    private static int size(Headers headers) {
        int size = 0;
        for (Header header : headers) {
            size += header.key().length() + length(header.value());
        }
        return size;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static void header(ProducerRecord<?, ?> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
