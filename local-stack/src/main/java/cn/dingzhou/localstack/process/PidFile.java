package cn.dingzhou.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Remembers which process a part was and how it is stopped, for the next stack to find after this one was killed. */
record PidFile(Path file) {

    /** A process id is used again some day; the start time tells the two apart. The system's rounding needs a little slack. */
    private static final Duration SAME_START = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void write(ProcessHandle process, String stopSignal) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.writeString(file, "%d %d %s".formatted(process.pid(), started, stopSignal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process that was written down, if that very process still runs. */
    void endLeftover() {
        String[] words = read().split(" ");
        if (words.length == 3 && words[0].matches("\\d+") && words[1].matches("\\d+")) {
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> hasStarted(process, started))
                    .ifPresent(process -> Signals.end(process, words[2], PATIENCE));
        }
        delete();
    }

    private static boolean hasStarted(ProcessHandle process, Instant then) {
        return process.info()
                .startInstant()
                .filter(instant -> Duration.between(then, instant).abs().compareTo(SAME_START) <= 0)
                .isPresent();
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
