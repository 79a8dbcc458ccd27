package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import cn.dingzhou.localstack.process.PartProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The city's whole registry from one file: checked, encrypted, with histories, events and all that goes on beside, against
 * PostgreSQL's COPY of the rows it became, while nothing else asks anything of it. Leaves the registry filled.
 */
record FullScale(Client registrar, Heap heap, Newcomers newcomers, Registry registry, PartProcess part) {

    static final int HOUSEHOLDS = Integer.getInteger("households", 340_000);

    private static final long LOOK_NANOS = 200_000_000;

    List<Comparison> measure() {
        List<Double> used = new ArrayList<>();
        double imported = Stopwatch.millis(() -> registrar.importing(
                "households", () -> RowFormat.lines(newcomers.next(HOUSEHOLDS)), () -> used.add(heap.megabytes())));
        while (!registry.hasNothingToSend()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        part.stop();
        double copied = registry.copyBack();
        part.start();
        int quarter = used.size() / 4;
        return List.of(
                new Comparison(
                        "Importing %,d households with their members, against COPY of their rows".formatted(HOUSEHOLDS),
                        imported / 1000,
                        copied / 1000,
                        "s",
                        6),
                new Comparison(
                        "The memory it needs stays the same: least in use in the last quarter, against the first",
                        Collections.min(used.subList(3 * quarter, used.size())),
                        Collections.min(used.subList(0, quarter)),
                        "MB",
                        1.25));
    }
}
