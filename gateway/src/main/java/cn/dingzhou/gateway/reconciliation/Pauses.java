package cn.dingzhou.gateway.reconciliation;

import java.time.Duration;

/**
 * How long until the next comparison: as long as configured once everything agrees; what drifted while much was on its way is
 * looked at again soon, what goes on drifting ever less often.
 */
final class Pauses {

    private final Duration every;
    private final Duration soon;
    private Duration retry;

    Pauses(Duration every, Duration soon) {
        this.every = every;
        this.soon = soon;
        this.retry = soon;
    }

    Duration afterAgreement() {
        retry = soon;
        return every;
    }

    Duration afterDrift() {
        Duration pause = retry.compareTo(every) < 0 ? retry : every;
        retry = pause.multipliedBy(2);
        return pause;
    }
}
