package cn.dingzhou.gateway.rebuild;

import cn.dingzhou.gateway.rebuild.Rebuilds.Progress;
import cn.dingzhou.gateway.topology.Background;
import cn.dingzhou.gateway.topology.Run;
import cn.dingzhou.gateway.topology.TopologyRunner;
import cn.dingzhou.gateway.view.FiguresLoader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest run counting and shown, and the one before it until the newest is whole. Never a third, whose figures
 * would not fit in the memory: what is ordered meanwhile begins then. A replica that starts shows the one that was whole at
 * once, whatever is being counted.
 */
@ApplicationScoped
class Runs {

    private static final Logger LOG = Logger.getLogger(Runs.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long PAUSE_MS = 1_000;

    private final Rebuilds rebuilds;
    private final TopologyRunner topology;
    private final FiguresLoader loader;

    /** Oldest first. Only the thread below adds and removes. */
    private final Deque<Counted> counted = new ArrayDeque<>();

    @Nullable
    private Background watching;

    private volatile Progress known = Progress.NONE;
    private volatile State state = new State(0, false);

    /**
     * How far the newest run is, which may have to wait for the one before it.
     *
     * @param rebuild its number; 0 for the first run of a catalogue
     * @param whole whether its figures are shown
     */
    record State(long rebuild, boolean whole) {}

    Runs(Rebuilds rebuilds, TopologyRunner topology, FiguresLoader loader) {
        this.rebuilds = rebuilds;
        this.topology = topology;
        this.loader = loader;
    }

    void start(@Observes StartupEvent event) {
        watching = Background.started("rebuilds", stopping -> {
            try {
                do {
                    watchUntilItFails(stopping);
                } while (!stopping.await(PAUSE_MS, TimeUnit.MILLISECONDS));
            } finally {
                // An interrupt has been heard; the ends of the others are waited for.
                Thread.interrupted();
                stopEarlierThan(Long.MAX_VALUE);
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (watching != null) {
            watching.close();
        }
    }

    State state() {
        State begun = state;
        long ordered = known.ordered();
        return ordered > begun.rebuild() ? new State(ordered, false) : begun;
    }

    private void watchUntilItFails(CountDownLatch stopping) throws InterruptedException {
        try (Consumer<byte[], byte[]> consumer = rebuilds.open()) {
            known = rebuilds.readFromBeginning(consumer);
            while (stopping.getCount() > 0) {
                goOn();
                known = known.with(rebuilds.newest(consumer, LOOK));
            }
        } catch (InterruptException stopped) {
            throw new InterruptedException();
        } catch (KafkaException | ExecutionException away) {
            LOG.warnf("rebuilds wait for Kafka: %s", away.getMessage());
        }
    }

    private void goOn() throws ExecutionException, InterruptedException {
        State newest = state;
        if (counted.isEmpty()) {
            begin(known.first());
        } else if (newest.whole()) {
            stopEarlierThan(newest.rebuild());
            if (newest.rebuild() > known.whole()) {
                rebuilds.tellWhole(newest.rebuild());
            } else if (newest.rebuild() < known.ordered()) {
                begin(known.ordered());
            }
        }
    }

    private void begin(long rebuild) {
        synchronized (this) {
            state = new State(rebuild, false);
        }
        Run run = Run.ofCatalogue(rebuild);
        counted.add(new Counted(rebuild, topology.count(run), loader.load(run, () -> shown(rebuild))));
    }

    /** One that is read anew after a newer one has begun is not what is waited for. */
    private synchronized void shown(long rebuild) {
        if (rebuild >= state.rebuild()) {
            state = new State(rebuild, true);
        }
    }

    private void stopEarlierThan(long rebuild) throws InterruptedException {
        while (!counted.isEmpty() && counted.getFirst().rebuild() < rebuild) {
            counted.removeFirst().stop();
        }
    }

    private record Counted(long rebuild, Background counting, Background loading) {
        void stop() throws InterruptedException {
            loading.close();
            counting.close();
        }
    }
}
