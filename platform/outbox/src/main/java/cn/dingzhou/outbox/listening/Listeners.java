package cn.dingzhou.outbox.listening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.State;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.outbox.EventListener;
import cn.dingzhou.outbox.listening.ReceivedEvent.Aggregate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Who listens to which topic. */
final class Listeners {

    private final Map<String, List<EventListener<?>>> byTopic;

    Listeners(List<? extends EventListener<?>> listeners) {
        byTopic = listeners.stream()
                .collect(groupingBy(listener -> listener.topic().name()));
    }

    boolean isEmpty() {
        return byTopic.isEmpty();
    }

    /** A pattern, because it lets topics come into being later; a list of names makes the client complain until then. */
    Pattern topics() {
        return Pattern.compile(byTopic.keySet().stream().map(Pattern::quote).collect(joining("|")));
    }

    ReceivedEvent read(ConsumerRecord<byte[], byte[]> message) throws UnreadableEventException {
        Envelope envelope = Envelope.read(message);
        return new ReceivedEvent(
                message,
                new Aggregate(message.topic(), envelope.key()),
                envelope.version(),
                envelope.traceparent(),
                envelope.state(of(message.topic()).get(0).topic()));
    }

    /** Gives each listener what is told of its topic, in the trace that all of it belongs to, if there is one. */
    void apply(Collection<ReceivedEvent> events) {
        Map<String, List<ReceivedEvent>> told =
                events.stream().collect(groupingBy(event -> event.aggregate().topic(), LinkedHashMap::new, toList()));
        told.forEach((topic, itsEvents) -> RemoteTrace.common(itsEvents)
                .around(() -> of(topic).forEach(listener -> apply(listener, itsEvents)))
                .run());
    }

    private List<EventListener<?>> of(String topic) {
        return Objects.requireNonNull(byTopic.get(topic), topic);
    }

    private static <S extends State> void apply(EventListener<S> listener, List<ReceivedEvent> events) {
        List<S> states = events.stream()
                .map(ReceivedEvent::state)
                .filter(Objects::nonNull)
                .map(listener.topic().stateType()::cast)
                .toList();
        List<String> deleted = events.stream()
                .filter(event -> event.state() == null)
                .map(event -> event.aggregate().key())
                .toList();
        if (!states.isEmpty()) {
            listener.apply(states);
        }
        if (!deleted.isEmpty()) {
            listener.delete(deleted);
        }
    }
}
