package cn.dingzhou.localstack.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part that is started, stopped, killed and started again. */
public final class PartProcess {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 200;

    private final Part part;
    private final StackFolder folder;
    private final Ports ports;
    private final Consumer<String> progress;

    private @Nullable Process process;
    private boolean forbidden;

    public PartProcess(Part part, StackFolder folder, Ports ports, Consumer<String> progress) {
        this.part = part;
        this.folder = folder;
        this.ports = ports;
        this.progress = progress;
    }

    public Part part() {
        return part;
    }

    public Path log() {
        return folder.log(part.name());
    }

    public boolean isRunning() {
        Process current = current();
        return current != null && current.isAlive();
    }

    /**
     * Returns when the part is ready.
     *
     * @throws StackException with the end of the log if it ends early or takes too long
     */
    public void start() {
        long begun = System.nanoTime();
        try {
            part.prepare(progress);
            ports.requireFree(part.ports());
            awaitReady(launch());
            part.completed();
            watch();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(part.title() + " 启动被中断。 was interrupted.", e);
        } catch (StackException e) {
            throw e;
        } catch (Exception e) {
            throw failed("无法启动 could not start: " + e.getMessage(), e);
        }
        progress.accept("✓ %-20s %5.1f s".formatted(part.title(), (System.nanoTime() - begun) / 1e9));
    }

    private synchronized Process launch() throws IOException {
        if (forbidden) {
            throw new StackException(part.title() + " 不再启动：正在停止。 is not started: the stack is stopping.");
        }
        Process launched = Launch.of(part, log());
        process = launched;
        folder.pidFile(part.name()).write(launched.toHandle(), part.stopSignal());
        return launched;
    }

    private void awaitReady(Process launched) throws InterruptedException {
        long deadline = System.nanoTime() + part.patience().toNanos();
        while (!isReady()) {
            if (launched.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw failed("启动时结束 ended while starting, exit code " + launched.exitValue(), null);
            }
            if (System.nanoTime() > deadline) {
                throw failed(
                        "%1$d 秒内未就绪 was not ready within %1$d s"
                                .formatted(part.patience().toSeconds()),
                        null);
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return part.ready();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }

    private StackException failed(String what, @Nullable Throwable cause) {
        return new StackException(
                "%s %s. 日志 Log: %s%n%s".formatted(part.title(), what, log(), LogTail.of(log())), cause);
    }

    /** Stops in good order, then by force; does nothing to a part that doesn't run. */
    public void stop() {
        Process current = letGo();
        if (current != null) {
            Signals.end(current.toHandle(), part.stopSignal(), STOP_PATIENCE);
            folder.pidFile(part.name()).delete();
        }
    }

    /** A start under way fails, a later one too. */
    public synchronized void forbidStart() {
        forbidden = true;
    }

    /** What {@code kill -9} does; for tests of what happens then. */
    public void kill() {
        Process current = letGo();
        if (current != null) {
            current.destroyForcibly().onExit().join();
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private synchronized @Nullable Process letGo() {
        Process current = process;
        process = null;
        return current;
    }

    /** From now on an end that nobody asked for is news. */
    private void watch() {
        Process watched = current();
        if (watched != null) {
            var unused = watched.onExit().thenAccept(ended -> {
                if (current() == ended) {
                    progress.accept("✗ %s 意外结束 ended unexpectedly, exit code %d. 日志 Log: %s"
                            .formatted(part.title(), ended.exitValue(), log()));
                }
            });
        }
    }
}
