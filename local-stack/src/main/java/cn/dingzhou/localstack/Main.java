package cn.dingzhou.localstack;

import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.StackException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Starts the stack, loads the dataset, says how to try it, and stops it on Ctrl-C. */
public final class Main {

    /** Whatever the locale says: half of what is printed is Chinese. */
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable LocalStack stack;
    private volatile boolean stopping;

    public static void main(String... words) throws InterruptedException {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.setProperty(
                "logging.configuration",
                Objects.requireNonNull(Main.class.getResource("/stack-logging.properties"))
                        .toString());
        System.exit(new Main().run(words));
    }

    private int run(String... words) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(Path.of(""), System.getenv(), words);
            if (arguments.help()) {
                out.print(Arguments.USAGE);
                return 0;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            start(arguments);
            stopped.await();
            return 0;
        } catch (StackException e) {
            if (!stopping) {
                out.println("✗ " + e.getMessage());
            }
            return 1;
        }
    }

    private void start(Arguments arguments) {
        long begun = System.nanoTime();
        LocalStack started = LocalStack.prepare(arguments.options(), out::println);
        stack = started;
        started.start();
        if (arguments.dataset()) {
            started.loadDataset(out::println);
        }
        out.printf("%n就绪 Ready (%.0f s)%n%n%s%n", (System.nanoTime() - begun) / 1e9, Guide.to(started, arguments));
        if (arguments.browser()) {
            Desktop.open(started.url(Port.GATEWAY));
        }
    }

    private void stop() {
        stopping = true;
        LocalStack running = stack;
        if (running != null && running.isOpen()) {
            out.println("\n正在停止 Stopping …");
            running.close();
            out.println("已停止 Stopped.");
        }
        stopped.countDown();
    }
}
