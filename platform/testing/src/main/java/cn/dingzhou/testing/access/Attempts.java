package cn.dingzhou.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls that were made, and the answers that were not right. */
final class Attempts {

    private final Line line = new Line();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();

    Answer call(Operation operation, String header) {
        calls.incrementAndGet();
        return line.call(operation, header);
    }

    /** Everybody else is refused by role, before anything is looked up or read. */
    void refused(Operation operation, String who, String header, int status, String code) {
        Answer answer = call(operation, header);
        expect(answer.refuses(status, code), "must get " + status, operation, who, answer);
    }

    void expect(boolean right, String what, Operation operation, String who, Answer answer) {
        if (!right) {
            wrong.add("%s by %s %s: %s".formatted(operation.name(), who, what, answer));
        }
    }

    void nothingIsWrong() {
        assertThat(calls.get()).as("calls").isPositive();
        assertThat(wrong).as("of %s calls", calls).isEmpty();
    }
}
