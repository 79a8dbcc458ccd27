package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.process.StackException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs parts of a load beside each other. */
final class Workers {

    private Workers() {}

    /** Ends when all are done, or with the first that fails; the others are interrupted then. */
    static void run(int atOnce, List<Runnable> parts) {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            ExecutorCompletionService<Void> running = new ExecutorCompletionService<>(threads);
            parts.forEach(part -> running.submit(part, null));
            for (int ended = 0; ended < parts.size(); ended++) {
                running.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw PublicApi.stopped(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
