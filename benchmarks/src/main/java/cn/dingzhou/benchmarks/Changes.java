package cn.dingzhou.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * From the service's answer to the figure in the gateway that counts what was written, while 200 measures are written in a
 * second; against the topology's commit interval and a message's way through the same broker, measured in turns with it.
 */
record Changes(Client reader, Client writer, Newcomers newcomers, MessageHop hop) {

    private static final int WRITES_IN_A_SECOND = 200;

    /** As configured: {@code gateway.indicators.commit-interval}. */
    private static final double COMMIT_INTERVAL = 100;

    /** As many as are written about at the same time: what a household has is checked with each write. */
    private static final int HOUSEHOLDS = 1000;

    private static final int WARM_UP = 100;
    private static final int PROBES = 500;

    /** Rarely enough not to be a load itself; a figure seems to take up to this much longer than it does. */
    private static final long LOOK_NANOS = 10_000_000;

    /** No other writes count in this month. */
    private static final String PROBED = "2021-01";

    private static final String OTHER = "2021-02";
    private static final String FIGURE =
            "/api/v1/indicators/measures-begun?region=130682&from=" + PROBED + "&to=" + PROBED;

    List<Comparison> measure() {
        List<String> households = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(i -> writer.post("/api/v1/households", newcomers.next())
                        .path("number")
                        .asText())
                .toList();
        AtomicInteger count = new AtomicInteger();
        double[] figures = new double[PROBES];
        double[] messages = new double[PROBES];
        double written;
        try (hop;
                Pace others = Pace.of(WRITES_IN_A_SECOND, () -> write(OTHER, count.getAndIncrement(), households))) {
            for (int i = 0; i < WARM_UP; i++) {
                probe(count.getAndIncrement(), households);
                hop.pass();
            }
            others.restart();
            for (int i = 0; i < PROBES; i++) {
                figures[i] = probe(count.getAndIncrement(), households);
                messages[i] = Stopwatch.millis(hop::pass);
            }
            written = others.inASecond();
        }
        return List.of(
                compared("half", 50, figures, messages, 3),
                compared("99 of 100", 99, figures, messages, 3),
                Comparison.ofRates(
                        "The writes meanwhile keep their pace", written, WRITES_IN_A_SECOND, "writes/s", 1.05));
    }

    private static Comparison compared(String which, int percent, double[] figures, double[] messages, double atMost) {
        return new Comparison(
                "From the service's answer to the changed figure, at 200 writes a second: %s of them".formatted(which),
                Stopwatch.percentile(percent, figures),
                COMMIT_INTERVAL + Stopwatch.percentile(percent, messages),
                "ms",
                atMost);
    }

    /** Returns how long the figure took, in milliseconds. */
    private double probe(int number, List<String> households) {
        long before = figure();
        write(PROBED, number, households);
        return Stopwatch.millis(() -> {
            while (figure() == before) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        });
    }

    private long figure() {
        return reader.get(FIGURE).path("values").path(0).path("value").asLong();
    }

    private void write(String month, int number, List<String> households) {
        writer.post(
                "/api/v1/measures",
                """
                {"reference":"BM-%d","householdNumber":"%s","facts":{"on":"%s-15","kind":"INDUSTRY","description":"发放鸡苗"}}"""
                        .formatted(number, households.get(number % households.size()), month));
    }
}
