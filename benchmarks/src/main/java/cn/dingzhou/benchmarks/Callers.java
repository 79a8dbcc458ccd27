package cn.dingzhou.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Four, who work at the same time. */
final class Callers {

    static final int COUNT = 4;

    /** Returns how long it took until everything was done, in milliseconds. */
    static <T> double millis(List<T> things, Consumer<T> work) {
        List<Callable<Object>> calls = things.stream()
                .map(thing -> Executors.callable(() -> work.accept(thing)))
                .toList();
        ExecutorService callers = Executors.newFixedThreadPool(COUNT);
        try {
            return Stopwatch.millis(() -> run(callers, calls));
        } finally {
            callers.shutdownNow();
        }
    }

    private static void run(ExecutorService callers, List<Callable<Object>> calls) {
        try {
            for (Future<Object> done : callers.invokeAll(calls)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Callers() {}
}
