package cn.dingzhou.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a service and PostgreSQL, and loses the answer to the commit of the first transaction that says a word: the
 * database has committed, the service never learns it.
 */
final class AnswersLost implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** PostgreSQL says so once it has; what asked it to may only name a statement that was prepared for an earlier commit. */
    private static final String COMMITTED = "COMMIT\0";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CompletableFuture<Void> committed = new CompletableFuture<>();
    private final int databasePort;
    private final String word;

    AnswersLost(int databasePort, String word) throws IOException {
        this.databasePort = databasePort;
        this.word = word;
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Completed when the database has committed and nobody was told. */
    CompletableFuture<Void> committed() {
        return committed;
    }

    /** What passes on one connection; the two directions know of each other. */
    private final class Connection {

        private final Socket service;
        private final Socket database;
        private volatile boolean said;
        private boolean lost;

        Connection(Socket service) throws IOException {
            this.service = service;
            this.database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
        }

        void ask() {
            pump(service, database, text -> {
                said |= text.contains(word);
                return true;
            });
        }

        void answer() {
            pump(database, service, text -> {
                if (said && text.contains(COMMITTED)) {
                    lost = true;
                    committed.complete(null);
                }
                return !lost;
            });
        }
    }

    private interface Gate {
        boolean passes(String text);
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Connection connection = new Connection(door.accept());
                threads.execute(connection::ask);
                threads.execute(connection::answer);
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private static void pump(Socket from, Socket to, Gate gate) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (gate.passes(new String(buffer, 0, read, StandardCharsets.ISO_8859_1))) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException ended) {
            // One end is gone: the other is closed with it.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
