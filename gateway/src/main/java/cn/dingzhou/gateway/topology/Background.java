package cn.dingzhou.gateway.topology;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;

/** A thread that goes on until it is stopped. */
public final class Background implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Background.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    /** What is to be done; returns soon after the latch is down, and is interrupted if it does not. */
    @FunctionalInterface
    public interface Work {
        void goOn(CountDownLatch stopping) throws InterruptedException;
    }

    private Background(String name, Work work) {
        thread = new Thread(
                () -> {
                    try {
                        work.goOn(stopping);
                    } catch (InterruptedException stopped) {
                        LOG.debugf("stopped: %s", name);
                    }
                },
                name);
        thread.setDaemon(true);
    }

    public static Background started(String name, Work work) {
        Background background = new Background(name, work);
        background.thread.start();
        return background;
    }

    @Override
    public void close() throws InterruptedException {
        stopping.countDown();
        // A Kafka client that is interrupted while it closes complains loudly.
        thread.join(PATIENCE.toMillis());
        if (thread.isAlive()) {
            thread.interrupt();
            thread.join(LONGEST_END.toMillis());
        }
    }
}
