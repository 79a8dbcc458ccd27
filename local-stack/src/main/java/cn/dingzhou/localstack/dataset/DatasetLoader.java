package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.process.StackException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Brings the Dingzhou dataset into a running suite through its public API, as any client with the roles could. */
public final class DatasetLoader {

    private DatasetLoader() {}

    /**
     * Loads everything, each service's part beside the others'; what is there already stays as it is.
     *
     * @param clientSecret of a client-credentials client with the roles registrar, insurer and labour-officer for the city
     * @param progress takes a line for people now and then, from several threads
     * @throws StackException if the suite refuses a row, or counts other than were sent
     */
    public static void load(
            URI gateway, URI tokenEndpoint, String clientId, String clientSecret, Consumer<String> progress) {
        PublicApi api = new PublicApi(gateway, tokenEndpoint, clientId, clientSecret);
        Dataset dataset = new Dataset();
        runBesideEachOther(List.of(
                () -> new RegistryFeed(dataset, api).load(progress),
                () -> new InsuranceFeed(dataset, api).load(progress),
                () -> new JobFairFeed(dataset, api).load(progress)));
    }

    /** Whether a load has come to its end before: each service knows the last record it would be sent. */
    public static boolean isLoaded(URI gateway, URI tokenEndpoint, String clientId, String clientSecret) {
        PublicApi api = new PublicApi(gateway, tokenEndpoint, clientId, clientSecret);
        Dataset dataset = new Dataset();
        return new InsuranceFeed(dataset, api).isLoaded()
                && new JobFairFeed(dataset, api).isLoaded()
                && new RegistryFeed(dataset, api).isLoaded();
    }

    /** Ends with the first that fails; the others are interrupted then. */
    private static void runBesideEachOther(List<Runnable> parts) {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
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
