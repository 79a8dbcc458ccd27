package cn.dingzhou.gateway.route;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** After failures in a row lets only one request through per recovery time, until one succeeds. */
final class CircuitBreaker {

    private static final int FAILURES_TO_OPEN = 5;

    private final Clock clock;
    private final Duration recovery;
    private int failures;
    private Instant nextTry = Instant.MIN;

    CircuitBreaker(Clock clock, Duration recovery) {
        this.clock = clock;
        this.recovery = recovery;
    }

    synchronized boolean letsThrough() {
        if (failures < FAILURES_TO_OPEN) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(nextTry)) {
            return false;
        }
        nextTry = now.plus(recovery);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        nextTry = clock.instant().plus(recovery);
    }
}
