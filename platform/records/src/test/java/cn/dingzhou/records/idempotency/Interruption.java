package cn.dingzhou.records.idempotency;

import jakarta.enterprise.context.ApplicationScoped;

/** What a test lets happen between the work and its commit. */
@ApplicationScoped
class Interruption {

    private volatile Runnable action = () -> {};

    void will(Runnable next) {
        action = next;
    }

    void happen() {
        action.run();
    }
}
