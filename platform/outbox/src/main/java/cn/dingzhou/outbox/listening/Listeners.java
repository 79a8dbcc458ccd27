package cn.dingzhou.outbox.listening;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.State;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.outbox.EventListener;
import cn.dingzhou.outbox.listening.ReceivedEvent.Aggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Who listens to which topic. */
final class Listeners {

    private final Map<String, List<EventListener<?>>> byTopic;

    Listeners(List<? extends EventListener<?>> listeners) {
        byTopic = listeners.stream()
                .collect(Collectors.groupingBy(listener -> listener.topic().name()));
    }

    boolean isEmpty() {
        return byTopic.isEmpty();
    }

    /** A pattern, because it lets topics come into being later; a list of names makes the client complain until then. */
    Pattern topics() {
        return Pattern.compile(byTopic.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** Lets all of them finish what they began with the events of a transaction. */
    void finish() {
        byTopic.values().forEach(listeners -> listeners.forEach(EventListener::finish));
    }

    ReceivedEvent read(ConsumerRecord<byte[], byte[]> message) throws UnreadableEventException {
        Envelope envelope = Envelope.read(message);
        List<Runnable> effects = new ArrayList<>();
        for (EventListener<?> listener : byTopic.getOrDefault(message.topic(), List.of())) {
            effects.add(effect(listener, envelope));
        }
        return new ReceivedEvent(
                message,
                new Aggregate(message.topic(), envelope.key()),
                envelope.version(),
                RemoteTrace.of(envelope.traceparent()).around(() -> effects.forEach(Runnable::run)));
    }

    private static <S extends State> Runnable effect(EventListener<S> listener, Envelope envelope)
            throws UnreadableEventException {
        S state = envelope.state(listener.topic());
        return state == null ? () -> listener.delete(envelope.key()) : () -> listener.apply(state);
    }
}
