package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * From the service's answer to the figure in the gateway that counts what was written, while imports write 200 measures in a
 * second; against the topology's commit interval and a message's way through the same broker, measured in turns with it.
 */
record Changes(Client reader, Client writer, Newcomers newcomers, MessageHop hop) {

    private static final int RECORDS_IN_A_SECOND = 200;

    /** As configured: {@code gateway.indicators.commit-interval}. */
    private static final double COMMIT_INTERVAL = 100;

    /** So many that none gets more than a few: what a household has is checked with each write. */
    private static final int HOUSEHOLDS = 10_000;

    /** So many that the compilers have done their work. */
    private static final int WARM_UP = 1000;

    private static final int PROBES = 500;

    /** Rarely enough not to be a load itself; a figure seems to take up to this much longer than it does. */
    private static final long LOOK_NANOS = 10_000_000;

    /** No other writes count in this month. */
    private static final String PROBED = "2021-01";

    private static final String OTHER = "2021-02";
    private static final String FIGURE =
            "/api/v1/indicators/measures-begun?region=130682&from=" + PROBED + "&to=" + PROBED;

    List<Comparison> measure() {
        List<String> families = newcomers.next(HOUSEHOLDS).toList();
        writer.importing("households", () -> RowFormat.lines(families.stream()), () -> {});
        List<String> households = families.stream().map(Newcomers::number).toList();
        AtomicInteger count = new AtomicInteger();
        double[] figures = new double[PROBES];
        double[] messages = new double[PROBES];
        double written;
        try (hop;
                Pace imports = Pace.everySecond(() -> writeMany(count.getAndAdd(RECORDS_IN_A_SECOND), households))) {
            for (int i = 0; i < WARM_UP; i++) {
                probe(count.getAndIncrement(), households);
                hop.pass();
            }
            imports.restart();
            for (int i = 0; i < PROBES; i++) {
                figures[i] = probe(count.getAndIncrement(), households);
                messages[i] = Stopwatch.millis(hop::pass);
            }
            written = RECORDS_IN_A_SECOND * imports.inASecond();
        }
        return List.of(
                compared("half", 50, figures, messages, 3),
                compared("99 of 100", 99, figures, messages, 3),
                Comparison.ofRates(
                        "The imports meanwhile keep their pace", written, RECORDS_IN_A_SECOND, "records/s", 1.05));
    }

    private static Comparison compared(String which, int percent, double[] figures, double[] messages, double atMost) {
        return new Comparison(
                "From the service's answer to the changed figure, while imports write 200 records a second: %s of them"
                        .formatted(which),
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
        writer.post("/api/v1/measures", measure(month, number, households));
    }

    private void writeMany(int first, List<String> households) {
        writer.importing(
                "measures",
                () -> RowFormat.lines(IntStream.range(first, first + RECORDS_IN_A_SECOND)
                        .mapToObj(number -> measure(OTHER, number, households))),
                () -> {});
    }

    private static String measure(String month, int number, List<String> households) {
        return """
                {"reference":"BM-%d","householdNumber":"%s","facts":{"on":"%s-15","kind":"INDUSTRY","description":"发放鸡苗"}}"""
                .formatted(number, households.get(number % households.size()), month);
    }
}
