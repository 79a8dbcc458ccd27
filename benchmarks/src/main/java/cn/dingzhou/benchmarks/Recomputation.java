package cn.dingzhou.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Every payout of a policy year computed again under its own schedule, with the explanation; against reading the same columns
 * of the same rows. At the service itself: the gateway gives up after half a minute.
 */
record Recomputation(OldClaims claims, Client insurer, Heap heap) {

    private static final int ROUNDS = 3;
    private static final long LOOK_NANOS = 100_000_000;

    List<Comparison> measure() {
        claims.write();
        recompute();
        double before = heap.keptMegabytes();
        double[] recomputed = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        double most = before;
        for (int i = 0; i < ROUNDS; i++) {
            read[i] = Stopwatch.millis(claims::read);
            CompletableFuture<Double> call = CompletableFuture.supplyAsync(() -> Stopwatch.millis(this::recompute));
            while (!call.isDone()) {
                most = Math.max(most, heap.keptMegabytes());
                LockSupport.parkNanos(LOOK_NANOS);
            }
            recomputed[i] = call.join();
        }
        return List.of(
                new Comparison(
                        "Recomputing %,d old claims under their schedules, against reading them"
                                .formatted(OldClaims.COUNT),
                        Stopwatch.median(recomputed) / 1000,
                        Stopwatch.median(read) / 1000,
                        "s",
                        8),
                new Comparison(
                        "It keeps nothing of them: the heap that outlives collections, most of it meanwhile against before",
                        most,
                        before,
                        "MB",
                        1.5));
    }

    private void recompute() {
        JsonNode answer =
                insurer.get("/api/v1/policy-years/" + claims.policyYear().id() + "/reconciliation");
        if (answer.path("recomputed").asInt() != OldClaims.COUNT
                || !answer.path("differing").isEmpty()) {
            throw new IllegalStateException("not all came out the same: " + answer);
        }
    }
}
