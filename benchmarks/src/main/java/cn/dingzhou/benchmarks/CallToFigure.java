package cn.dingzhou.benchmarks;

import java.util.concurrent.locks.LockSupport;

/** From the call that registers a household to the city's figure that counts it. */
record CallToFigure(Client registrar, Newcomers newcomers) {

    private static final String REGISTERED = "/api/v1/indicators/registered-households?from=2021&to=2021";
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 60;
    private static final long LOOK_NANOS = 2_000_000;

    /** What the import brought is counted first. */
    Comparison measure() {
        while (registered() < FullScale.HOUSEHOLDS) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        for (int i = 0; i < WARM_UP; i++) {
            counted();
        }
        double[] calls = new double[ROUNDS];
        double[] figures = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            calls[i] = counted();
            figures[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Comparison(
                "A registered household is counted soon after the call itself has ended",
                Stopwatch.median(figures),
                Stopwatch.median(calls),
                "ms",
                4);
    }

    /** Returns how long the call alone took, in milliseconds, once its household is counted. */
    private double counted() {
        long before = registered();
        double call = Stopwatch.millis(() -> registrar.post("/api/v1/households", newcomers.next()));
        while (registered() == before) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return call;
    }

    private long registered() {
        return registrar.get(REGISTERED).path("values").path(0).path("value").asLong();
    }
}
