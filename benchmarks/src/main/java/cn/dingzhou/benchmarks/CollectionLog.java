package cn.dingzhou.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a JVM's garbage collections say, each on a line. */
record CollectionLog(Path file) {

    private static final Pattern FULL = Pattern.compile("Pause Full.*->(\\d+)M\\(");

    /** What makes a JVM write it. */
    String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** So far. */
    int length() {
        return lines().size();
    }

    /** The most that a full collection left since the log was so long; 0 if there was none. */
    double mostKeptMegabytes(int since) {
        return lines().stream()
                .skip(since)
                .flatMap(line -> FULL.matcher(line).results())
                .mapToDouble(left -> Double.parseDouble(left.group(1)))
                .max()
                .orElse(0);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
