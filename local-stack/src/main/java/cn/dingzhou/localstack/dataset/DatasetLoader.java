package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.process.StackException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** Brings the Dingzhou dataset into a running suite through its public API, as any client with the roles could. */
public final class DatasetLoader {

    private static final int PARTS = 4;

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
        PublicApi api = PublicApi.of(gateway, tokenEndpoint, clientId, clientSecret);
        Dataset dataset = new Dataset();
        Workers.run(
                PARTS,
                List.of(
                        () -> new RegistryFeed(dataset, api).load(progress),
                        () -> InsuranceFeed.of(dataset, api).load(progress),
                        () -> new EmploymentFeed(dataset, api).load(progress),
                        () -> ReportedFeed.of(dataset, api).load(progress)));
    }

    /** Whether a load has come to its end before: each service knows the last record it would be sent. */
    public static boolean isLoaded(URI gateway, URI tokenEndpoint, String clientId, String clientSecret) {
        PublicApi api = PublicApi.of(gateway, tokenEndpoint, clientId, clientSecret);
        Dataset dataset = new Dataset();
        return ReportedFeed.of(dataset, api).isLoaded()
                && InsuranceFeed.of(dataset, api).isLoaded()
                && new EmploymentFeed(dataset, api).isLoaded()
                && new RegistryFeed(dataset, api).isLoaded();
    }
}
