package cn.dingzhou.gateway.route;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** After failures in a row lets only one request through per recovery time, until one succeeds. */
final class CircuitBreaker {

    private static final int FAILURES_TO_OPEN = 5;

    private final Supplier<Instant> now;
    private final Duration recovery;
    private int failures;
    private Instant nextTry = Instant.MIN;

    CircuitBreaker(Supplier<Instant> now, Duration recovery) {
        this.now = now;
        this.recovery = recovery;
    }

    synchronized boolean letsThrough() {
        if (failures < FAILURES_TO_OPEN) {
            return true;
        }
        Instant moment = now.get();
        if (moment.isBefore(nextTry)) {
            return false;
        }
        nextTry = moment.plus(recovery);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        nextTry = now.get().plus(recovery);
    }
}
