package cn.dingzhou.outbox.relay;

import cn.dingzhou.outbox.Setbacks;
import io.micrometer.core.instrument.Counter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Moves events from the outbox to Kafka, in order for each aggregate, until it is told to stop. Whatever else fails, it
 * starts over: a broker or a database that comes back is all it needs.
 */
final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int PIECE = 1000;

    /** A notification can be lost with its connection; this is how long an event then waits. */
    private static final Duration SAFETY_POLL = Duration.ofSeconds(1);

    /** What is committed within it is sent together: a transaction of Kafka's costs as much for one event as for a hundred. */
    private static final Duration GATHERING = Duration.ofMillis(40);

    private final UnsentEvents outbox;
    private final RelayLease lease;
    private final Callable<EventDelivery> deliveries;
    private final Callable<CommitNotifications> notifications;
    private final Counter sent;
    private final Setbacks setbacks = new Setbacks("The outbox relay");
    private final CountDownLatch stopping = new CountDownLatch(1);

    Relay(
            UnsentEvents outbox,
            RelayLease lease,
            Callable<EventDelivery> deliveries,
            Callable<CommitNotifications> notifications,
            Counter sent) {
        this.outbox = outbox;
        this.lease = lease;
        this.deliveries = deliveries;
        this.notifications = notifications;
        this.sent = sent;
    }

    @Override
    public void run() {
        Duration pause = Duration.ZERO;
        while (!stopsWithin(pause)) {
            try {
                if (lease.acquire()) {
                    relayWhileHeld();
                }
                setbacks.overcome();
                pause = lease.patience();
            } catch (Throwable failed) {
                pause = setbacks.add(failed);
            }
        }
    }

    /** Ends the work after the piece at hand. */
    void stop() {
        stopping.countDown();
    }

    Optional<String> setback() {
        return setbacks.current();
    }

    private void relayWhileHeld() throws Exception {
        try (CommitNotifications commits = notifications.call();
                EventDelivery delivery = deliveries.call()) {
            // Read only after the delivery was opened: an earlier reading could be older than what others sent
            // meanwhile.
            Duration pause = Duration.ZERO;
            while (!stopsWithin(pause) && lease.isHeld()) {
                List<UnsentEvent> events = outbox.next(PIECE);
                if (events.isEmpty()) {
                    commits.await(SAFETY_POLL);
                    pause = Duration.ZERO;
                } else {
                    relay(events, delivery);
                    pause = events.size() < PIECE ? GATHERING : Duration.ZERO;
                }
                setbacks.overcome();
            }
        } finally {
            giveUpLease();
        }
    }

    /**
     * Sends them together. If one of them is rejected, halves lead to it in a few steps, without knowing how the broker
     * tells which; what is left over comes with the next reading.
     */
    private void relay(List<UnsentEvent> events, EventDelivery delivery) throws SQLException {
        try {
            delivery.deliver(events);
            outbox.delete(events);
            sent.increment(events.size());
        } catch (RejectedEventException rejected) {
            if (events.size() > 1) {
                relay(events.subList(0, events.size() / 2), delivery);
            } else {
                UnsentEvent event = events.get(0);
                LOG.errorf(
                        "%s %s of %s is parked: %s",
                        event.envelope().type(), event.envelope().id(), event.topic(), rejected.code());
                outbox.park(event, rejected.code());
            }
        }
    }

    private void giveUpLease() {
        try {
            lease.release();
        } catch (SQLException expiresByItself) {
            LOG.debug("the lease was not released", expiresByItself);
        }
    }

    private boolean stopsWithin(Duration time) {
        try {
            return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException alsoMeansStop) {
            return true;
        }
    }
}
