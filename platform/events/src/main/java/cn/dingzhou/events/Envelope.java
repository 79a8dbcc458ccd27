package cn.dingzhou.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An event as it travels: CloudEvents 1.0 attributes in the headers of a Kafka record (binary mode), the aggregate's
 * state as JSON in its value.
 *
 * @param source the service that published it, as in {@code household-service}
 * @param key the aggregate's id, also {@code ce_subject}
 * @param version the aggregate's version, the extension attribute {@code ce_aggregateversion}, so that a tombstone has one too
 * @param traceparent the W3C trace context of the request that caused it
 * @param body absent for a tombstone
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">binding</a>
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes pass through; envelopes are never compared.
public record Envelope(
        UUID id,
        String source,
        String type,
        String key,
        long version,
        Instant time,
        @Nullable String traceparent,
        byte @Nullable [] body) {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public static Envelope of(UUID id, String source, Event event, Instant time, @Nullable String traceparent) {
        State state = event.state();
        byte[] body = state == null ? null : write(state);
        return new Envelope(id, source, event.type(), event.key(), event.version(), time, traceparent, body);
    }

    /** Reads headers; the body is read by {@link #state}. */
    public static Envelope read(ConsumerRecord<byte[], byte[]> message) throws UnreadableEventException {
        if (message.key() == null) {
            throw new UnreadableEventException("key-missing");
        }
        Headers headers = message.headers();
        try {
            Header trace = headers.lastHeader("traceparent");
            return new Envelope(
                    UUID.fromString(required(headers, "ce_id")),
                    required(headers, "ce_source"),
                    required(headers, "ce_type"),
                    new String(message.key(), StandardCharsets.UTF_8),
                    Long.parseLong(required(headers, "ce_aggregateversion")),
                    time(required(headers, "ce_time")),
                    trace == null || trace.value() == null ? null : text(trace),
                    message.value());
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableEventException("header-malformed", malformed);
        }
    }

    /** The aggregate's state, absent for a tombstone. */
    public <S extends State> @Nullable S state(Topic<S> topic) throws UnreadableEventException {
        if (body == null) {
            return null;
        }
        S state;
        try {
            state = EventJson.MAPPER.readValue(body, topic.stateType());
        } catch (IOException | RuntimeException malformed) {
            throw new UnreadableEventException("body-malformed", malformed);
        }
        if (state == null || !state.key().equals(key) || state.version() != version) {
            throw new UnreadableEventException("body-contradicts-headers");
        }
        return state;
    }

    public ProducerRecord<byte[], byte[]> toRecord(String topic) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, null, time.toEpochMilli(), key.getBytes(StandardCharsets.UTF_8), body);
        Headers headers = message.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id.toString());
        add(headers, "ce_source", source);
        add(headers, "ce_type", type);
        add(headers, "ce_subject", key);
        add(headers, "ce_time", time.toString());
        add(headers, "ce_aggregateversion", String.valueOf(version));
        if (traceparent != null) {
            add(headers, "traceparent", traceparent);
        }
        if (body != null) {
            add(headers, "content-type", "application/json");
        }
        return message;
    }

    private static byte[] write(State state) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a state is always writable", impossible);
        }
    }

    private static String required(Headers headers, String name) throws UnreadableEventException {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableEventException("header-missing:" + name);
        }
        return text(header);
    }

    /** A time that no event of ours can have would stay the latest of all for ever, or not fit into milliseconds. */
    private static Instant time(String text) {
        Instant time = Instant.parse(text);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return time;
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
