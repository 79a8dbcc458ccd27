package cn.dingzhou.benchmarks;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The same thing done so many times a second by several callers, who catch up after a delay. */
final class Pace implements AutoCloseable {

    private static final int CALLERS = 8;

    private final ScheduledExecutorService callers = Executors.newScheduledThreadPool(CALLERS);
    private final AtomicLong done = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final long began = System.nanoTime();

    private Pace() {}

    static Pace of(double inASecond, Runnable work) {
        Pace pace = new Pace();
        long period = (long) (CALLERS * TimeUnit.SECONDS.toNanos(1) / inASecond);
        for (int i = 0; i < CALLERS; i++) {
            var unused = pace.callers.scheduleAtFixedRate(
                    () -> pace.run(work), i * period / CALLERS, period, TimeUnit.NANOSECONDS);
        }
        return pace;
    }

    private void run(Runnable work) {
        try {
            work.run();
            done.incrementAndGet();
        } catch (RuntimeException failed) {
            failure.set(failed);
            throw failed;
        }
    }

    /** How often it was done. */
    double inASecond() {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(failed);
        }
        return done.get() * 1e9 / (System.nanoTime() - began);
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
