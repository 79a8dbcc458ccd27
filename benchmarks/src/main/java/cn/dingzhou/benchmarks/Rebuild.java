package cn.dingzhou.benchmarks;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * All figures from the events of a whole city: by a gateway that begins with nothing, and anew beside those it shows; against a
 * consumer that reads the same topics and does nothing with them.
 */
record Rebuild(OwnGateway gateway, Client operator) {

    private static final String REBUILDS = "/api/v1/rebuilds";
    private static final long LOOK_NANOS = 500_000_000;

    /** The limit of the gateway's heap. */
    private static final double HEAP = 2048;

    /** Leaves a gateway that shows the figures. */
    List<Comparison> measure() {
        EventTopics topics = gateway.topics();
        long events = topics.fill(new CityEvents().all());
        topics.read();
        double raw = topics.read();
        double first = Stopwatch.millis(gateway::start);
        double kept = gateway.collections().mostKeptMegabytes(0);
        int before = gateway.collections().length();
        double again = Stopwatch.millis(this::rebuild);
        double keptBeside = gateway.collections().mostKeptMegabytes(before);
        return List.of(
                new Comparison(
                        "All figures are counted from " + rate(events, first) + ", the gateway's start included",
                        first / 1000,
                        raw / 1000,
                        "s",
                        100),
                new Comparison(
                        "They are counted anew beside those shown, from " + rate(events, again),
                        again / 1000,
                        raw / 1000,
                        "s",
                        80),
                new Comparison("The heap holds what is kept while they are counted", kept, HEAP, "MB", 0.8),
                new Comparison("The same while they are counted anew beside those shown", keptBeside, HEAP, "MB", 0.8));
    }

    private static String rate(long events, double millis) {
        return "%,d events, %,.0f in a second".formatted(events, events / millis * 1000);
    }

    private void rebuild() {
        long ordered = operator.post(REBUILDS, "").path("number").asLong();
        while (operator.get(REBUILDS).path("number").asLong() < ordered
                || !operator.get(REBUILDS).path("shown").asBoolean()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
