package cn.dingzhou.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Where one stack keeps its data, its logs and the process ids of its parts. */
public record StackFolder(Path root) {

    private static final List<String> WRITTEN =
            List.of("postgres", "postgres.unfinished", "kafka", "keycloak", "logs", "secrets");

    public Path data(String part) {
        return root.resolve(part);
    }

    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    PidFile pidFile(String part) {
        return new PidFile(pids().resolve(part + ".pid"));
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path create() {
        try {
            Files.createDirectories(root.resolve("logs"));
            Files.createDirectories(pids());
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed stack left running here; in the order of names the services happen to come first. */
    public void endLeftovers() {
        try (Stream<Path> files = Files.list(pids())) {
            files.filter(file -> file.toString().endsWith(".pid")).sorted().forEach(file -> new PidFile(file)
                    .endLeftover());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything but the unpacked programs. */
    public void clear() {
        WRITTEN.forEach(name -> delete(root.resolve(name)));
        create();
    }

    private Path pids() {
        return root.resolve("pids");
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> deepestFirst = new ArrayList<>(found.toList());
            Collections.reverse(deepestFirst);
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
