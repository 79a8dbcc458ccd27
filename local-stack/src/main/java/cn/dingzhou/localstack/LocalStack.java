package cn.dingzhou.localstack;

import cn.dingzhou.localstack.dataset.DatasetLoader;
import cn.dingzhou.localstack.part.Database;
import cn.dingzhou.localstack.process.PartProcess;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.StackException;
import cn.dingzhou.localstack.process.StackFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stack of real processes. Closing it stops every part, those that others need last. */
public final class LocalStack implements AutoCloseable {

    private static final String LOADER = "dataset-loader";

    /** The sample value of {@code deploy/keycloak/dingzhou-realm.json}. */
    private static final String LOADER_SECRET = "local-stack-only-dataset-loader";

    private final LocalStackOptions options;
    private final @Nullable FolderLock lock;
    private final Suite suite;
    private final PartProcess identity;

    /** Each step needs the one before; the parts of a step don't need each other, and nothing waits for the identity. */
    private final List<List<PartProcess>> steps;

    private LocalStack(LocalStackOptions options, @Nullable FolderLock lock, Consumer<String> progress) {
        this.options = options;
        this.lock = lock;
        StackFolder folder = new StackFolder(options.folder());
        this.suite = new Suite(options, new Secrets(folder.secrets()));
        this.identity = new PartProcess(suite.keycloak(), folder, options.ports(), progress);
        this.steps = suite.steps().stream()
                .map(step -> step.stream()
                        .map(part -> new PartProcess(part, folder, options.ports(), progress))
                        .toList())
                .toList();
    }

    /**
     * Returns when every part is ready.
     *
     * @throws StackException if a port is taken or a part doesn't get ready; then nothing is left running
     */
    public static LocalStack start(LocalStackOptions options) {
        LocalStack stack = prepare(options, line -> {});
        stack.start();
        return stack;
    }

    /** Takes the folder and ends what an earlier stack left behind, but starts nothing yet. */
    static LocalStack prepare(LocalStackOptions options, Consumer<String> progress) {
        StackFolder folder = new StackFolder(options.folder());
        FolderLock lock = FolderLock.take(folder.create());
        folder.endLeftovers();
        if (options.fresh()) {
            folder.clear();
        }
        return new LocalStack(options, lock, progress);
    }

    /** A stack that another process runs: its parts are neither killed nor stopped from here. */
    public static LocalStack running(LocalStackOptions options) {
        return new LocalStack(options, null, line -> {});
    }

    void start() {
        try {
            options.ports()
                    .requireFree(parts().flatMap(part -> part.part().ports().stream())
                            .toList());
            ParallelStart.of(steps, identity);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Brings in the Dingzhou dataset as any client could; does nothing when it is there. */
    public void loadDataset(Consumer<String> progress) {
        if (!DatasetLoader.isLoaded(url(Port.GATEWAY), tokenEndpoint(), LOADER, LOADER_SECRET)) {
            DatasetLoader.load(url(Port.GATEWAY), tokenEndpoint(), LOADER, LOADER_SECRET, progress);
        }
    }

    /** The part of that name, as in {@code kafka} or {@code household-service}, to kill it or start it again. */
    public PartProcess part(String name) {
        return parts().filter(part -> part.part().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    /** A second gateway of this stack, at a port of its own, to be started and stopped by whoever wants it. */
    public PartProcess gatewayAt(int port) {
        StackFolder folder = new StackFolder(options.folder().resolve("replica"));
        folder.create();
        folder.endLeftovers();
        return new PartProcess(suite.gatewayAt(port), folder, options.ports().with(Port.GATEWAY, port), line -> {});
    }

    public URI url(Port port) {
        return options.ports().url(port);
    }

    public URI tokenEndpoint() {
        return URI.create(url(Port.IDENTITY) + "/realms/dingzhou/protocol/openid-connect/token");
    }

    /** Where it keeps its data and logs. */
    public Path folder() {
        return options.folder();
    }

    /** A service's database, as in {@code household}, with the passwords of its roles. */
    public Database database(String name) {
        return suite.database(name);
    }

    /** Sees and changes every row of every service's database, which no other role may. */
    public Database superuser() {
        return suite.superuser();
    }

    public String databaseUrl(String name) {
        return database(name).url(options.ports().address(Port.POSTGRES));
    }

    public String kafkaBootstrapServers() {
        return options.ports().address(Port.KAFKA);
    }

    /** Of the user {@code admin} in Keycloak's own realm. */
    String identityAdminPassword() {
        return suite.identityAdminPassword();
    }

    boolean isOpen() {
        return lock != null && lock.isHeld();
    }

    /** Safe to call at any time and more than once. */
    @Override
    public void close() {
        List<List<PartProcess>> lastFirst = new ArrayList<>(steps);
        Collections.reverse(lastFirst);
        parts().forEach(PartProcess::forbidStart);
        for (List<PartProcess> step : lastFirst) {
            step.parallelStream().forEach(PartProcess::stop);
        }
        identity.stop();
        if (lock != null) {
            lock.close();
        }
    }

    private Stream<PartProcess> parts() {
        return Stream.concat(steps.stream().flatMap(List::stream), Stream.of(identity));
    }
}
