package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * From the service's answer to the figure in the gateway that counts what was written, while 200 measures are written in a
 * second, by a call each and then by imports; against the topology's commit interval and a message's way through the same broker, measured in turns with it.
 */
record Changes(Client reader, Client writer, Newcomers newcomers, MessageHop hop) {

    private static final int RECORDS_IN_A_SECOND = 200;

    /** As configured: {@code gateway.indicators.commit-interval}. */
    private static final double COMMIT_INTERVAL = 100;

    /** So many that none gets more than a few: what a household has is checked with each write. */
    private static final int HOUSEHOLDS = 10_000;

    /** So many that the compilers have done their work, at a pace that leaves them the time. */
    private static final int WARM_UP = 2000;

    private static final double WARM_UP_SHARE = 0.25;

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
        Measures measures =
                new Measures(families.stream().map(Newcomers::number).toList(), new AtomicInteger());
        Load calls = new Load("calls", 1, () -> write(measures.next(OTHER)));
        Load imports = new Load("imports", RECORDS_IN_A_SECOND, () -> writeMany(measures));
        try (hop) {
            return Stream.of(calls, imports)
                    .flatMap(load -> measure(load, measures))
                    .toList();
        }
    }

    /** What else is written meanwhile, so many records at a time. */
    private record Load(String name, int records, Runnable write) {}

    private Stream<Comparison> measure(Load load, Measures measures) {
        double[] figures = new double[PROBES];
        double[] messages = new double[PROBES];
        double written;
        double pace = 1.0 * RECORDS_IN_A_SECOND / load.records();
        try (Pace others = Pace.of(WARM_UP_SHARE * pace, load.write())) {
            for (int i = 0; i < WARM_UP; i++) {
                probe(measures);
                hop.pass();
            }
        }
        try (Pace others = Pace.of(pace, load.write())) {
            for (int i = 0; i < PROBES; i++) {
                figures[i] = probe(measures);
                messages[i] = Stopwatch.millis(hop::pass);
            }
            written = load.records() * others.inASecond();
        }
        return Stream.of(
                compared("half", load, 50, figures, messages),
                compared("99 of 100", load, 99, figures, messages),
                Comparison.ofRates(
                        "The %s meanwhile keep their pace".formatted(load.name()),
                        written,
                        RECORDS_IN_A_SECOND,
                        "records/s",
                        1.05));
    }

    private static Comparison compared(String which, Load load, int percent, double[] figures, double[] messages) {
        return new Comparison(
                "From the service's answer to the changed figure, while %s write 200 records a second: %s of them"
                        .formatted(load.name(), which),
                Stopwatch.percentile(percent, figures),
                COMMIT_INTERVAL + Stopwatch.percentile(percent, messages),
                "ms",
                3);
    }

    /** Returns how long the figure took, in milliseconds. */
    private double probe(Measures measures) {
        long before = figure();
        write(measures.next(PROBED));
        return Stopwatch.millis(() -> {
            while (figure() == before) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        });
    }

    private long figure() {
        return reader.get(FIGURE).path("values").path(0).path("value").asLong();
    }

    private void write(String measure) {
        writer.post("/api/v1/measures", measure);
    }

    private void writeMany(Measures measures) {
        List<String> lines = Stream.generate(() -> measures.next(OTHER))
                .limit(RECORDS_IN_A_SECOND)
                .toList();
        writer.importing("measures", () -> RowFormat.lines(lines.stream()), () -> {});
    }

    /** Another for the next household each time. */
    private record Measures(List<String> households, AtomicInteger count) {

        String next(String month) {
            int number = count.getAndIncrement();
            return """
                    {"reference":"BM-%d","householdNumber":"%s","facts":{"on":"%s-15","kind":"INDUSTRY","description":"发放鸡苗"}}"""
                    .formatted(number, households.get(number % households.size()), month);
        }
    }
}
