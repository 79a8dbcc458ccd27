package cn.dingzhou.outbox.listening;

import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.outbox.listening.ReceivedEvent.Aggregate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Applies polled records to the local copies: the latest of each aggregate, if it is newer than what is there. */
final class EventApplication {

    private static final Logger LOG = Logger.getLogger(EventApplication.class);

    /** Versions begin with it. */
    private static final long NONE = -1;

    private final Listeners listeners;
    private final AppliedVersions versions;
    private final Transactions transactions;
    private final DeadLetterOffice deadLetters;

    EventApplication(
            Listeners listeners, AppliedVersions versions, Transactions transactions, DeadLetterOffice deadLetters) {
        this.listeners = listeners;
        this.versions = versions;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
    }

    /** Applies all of them in one transaction; what cannot be read becomes a dead letter. */
    void applyTogether(Iterable<ConsumerRecord<byte[], byte[]>> messages) {
        List<DeadLetter> dead = new ArrayList<>();
        inOneTransaction(readable(messages, dead));
        deadLetters.post(dead);
    }

    /** Applies what can be applied, after they failed together for a while; what still fails becomes a dead letter. */
    void applySeparately(Iterable<ConsumerRecord<byte[], byte[]>> messages) {
        List<DeadLetter> dead = new ArrayList<>();
        byHalves(readable(messages, dead), dead);
        deadLetters.post(dead);
    }

    private List<ReceivedEvent> readable(Iterable<ConsumerRecord<byte[], byte[]>> messages, List<DeadLetter> dead) {
        List<ReceivedEvent> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            try {
                events.add(listeners.read(message));
            } catch (UnreadableEventException unreadable) {
                dead.add(new DeadLetter(message, String.valueOf(unreadable.getMessage())));
            }
        }
        return events;
    }

    private void inOneTransaction(List<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            Map<Aggregate, Long> before = versions.raise(events);
            listeners.apply(latest(events).stream()
                    .filter(event -> event.version() > before.getOrDefault(event.aggregate(), NONE))
                    .toList());
        });
    }

    /** Of those that tell of the same aggregate only the last version: it says how things are now, whatever was in between. */
    private static Collection<ReceivedEvent> latest(List<ReceivedEvent> events) {
        Map<Aggregate, ReceivedEvent> latest = new LinkedHashMap<>();
        events.forEach(event ->
                latest.merge(event.aggregate(), event, (one, other) -> other.version() > one.version() ? other : one));
        return latest.values();
    }

    private void byHalves(List<ReceivedEvent> events, List<DeadLetter> dead) {
        try {
            inOneTransaction(events);
        } catch (Throwable failed) {
            if (DatabaseTrouble.isBehind(failed)) {
                throw failed;
            }
            if (events.size() > 1) {
                byHalves(events.subList(0, events.size() / 2), dead);
                byHalves(events.subList(events.size() / 2, events.size()), dead);
            } else {
                ConsumerRecord<byte[], byte[]> message = events.get(0).message();
                LOG.errorf(
                        failed, "%s-%d@%d cannot be applied", message.topic(), message.partition(), message.offset());
                dead.add(new DeadLetter(message, "apply-failed"));
            }
        }
    }
}
