package cn.dingzhou.gateway.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How far this replica has read, so that a writer can wait for what they wrote. */
@ApplicationScoped
class ReadPosition {

    private final Map<String, Long> next = new HashMap<>();
    private final Lock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    /** Everything in the topic before the offset is known now. */
    void isAt(String topic, long offset) {
        lock.lock();
        try {
            next.put(topic, offset);
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the record at the offset was read within the time. */
    boolean awaitPast(String topic, long offset, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (next.getOrDefault(topic, 0L) <= offset) {
                if (left <= 0) {
                    return false;
                }
                left = advanced.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
