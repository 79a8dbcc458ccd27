package cn.dingzhou.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out in Linux's /proc which process listens on a port; nothing is found of other people's processes. */
final class PortHolder {

    private static final String LISTENING = "0A";

    /** Command and process id of the holder, as in {@code java (pid 4711)}. */
    static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(PortHolder::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(column -> column.length > 9 && column[3].equals(LISTENING))
                .filter(column -> column[1].endsWith(":%04X".formatted(port)))
                .map(column -> "socket:[" + column[9] + "]")
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> holdsAny(process, sockets))
                .findFirst()
                .map(process -> "%s (pid %d)"
                        .formatted(
                                process.info()
                                        .command()
                                        .map(command ->
                                                String.valueOf(Path.of(command).getFileName()))
                                        .orElse("?"),
                                process.pid()));
    }

    private static boolean holdsAny(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException | UncheckedIOException e) {
            return false; // it has ended, or is someone else's
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file), StandardCharsets.US_ASCII).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private PortHolder() {}
}
