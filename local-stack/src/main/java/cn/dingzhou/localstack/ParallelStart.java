package cn.dingzhou.localstack;

import cn.dingzhou.localstack.process.PartProcess;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts parts as early as what they need allows, and gives up at the first that fails. */
final class ParallelStart {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CompletableFuture<Void> firstFailure = new CompletableFuture<>();

    /**
     * Returns when all are ready.
     *
     * @param steps each needs the one before
     * @param aside needs nothing and is needed by nothing
     */
    static void of(List<List<PartProcess>> steps, PartProcess aside) {
        ParallelStart start = new ParallelStart();
        try {
            start.begin(steps, aside).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            start.threads.shutdown();
        }
    }

    private CompletableFuture<Object> begin(List<List<PartProcess>> steps, PartProcess aside) {
        CompletableFuture<Void> asideReady = branch(CompletableFuture.completedFuture(null), aside);
        CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);
        for (List<PartProcess> step : steps) {
            CompletableFuture<Void> before = ready;
            ready = CompletableFuture.allOf(
                    step.stream().map(part -> branch(before, part)).toArray(CompletableFuture<?>[]::new));
        }
        return CompletableFuture.anyOf(CompletableFuture.allOf(ready, asideReady), firstFailure);
    }

    private CompletableFuture<Void> branch(CompletableFuture<Void> before, PartProcess part) {
        return before.thenRunAsync(part::start, threads).whenComplete((done, failure) -> {
            if (failure != null) {
                firstFailure.completeExceptionally(
                        failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        });
    }
}
