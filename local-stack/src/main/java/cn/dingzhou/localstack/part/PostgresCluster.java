package cn.dingzhou.localstack.part;

import cn.dingzhou.localstack.process.Signals;
import cn.dingzhou.localstack.process.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** PostgreSQL's programs and one folder of its data. */
final class PostgresCluster {

    private final Path programs;
    private final Path data;
    private RunAs runAs = new RunAs(List.of(), 0);

    PostgresCluster(Path programs, Path data) {
        this.programs = programs;
        this.data = data;
    }

    void unpack() throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new StackException(
                    "本机栈只能在 Linux x86-64 上运行。 The local stack runs on Linux x86-64 only: PostgreSQL comes as a binary for it.");
        }
        UnpackedOnce.ensure(programs, folder -> {
            try (InputStream archive = getClass().getResourceAsStream("/postgres-linux-x86_64.txz")) {
                Archives.untarXz(Objects.requireNonNull(archive), folder);
            }
        });
        runAs = RunAs.detect();
    }

    /**
     * After a kill the lock file stays and may name a process id that someone else has by now; the last backends may
     * still be on their way out. Ours are those that run in the data folder.
     */
    void endLeftovers() throws IOException {
        if (Files.exists(data)) {
            Path folder = data.toRealPath();
            ProcessHandle.allProcesses()
                    .filter(process -> runsIn(process, folder))
                    .forEach(process -> Signals.end(process, "INT", Duration.ofSeconds(10)));
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    /** Made beside its place and moved there when finished: a half-made one would look like one that lost data. */
    void initialise(String password) throws IOException, InterruptedException {
        if (!Files.exists(data)) {
            Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
            UnpackedOnce.empty(unfinished);
            Path passwordFile = Files.createTempFile(data.getParent(), "postgres", null);
            try {
                Files.writeString(passwordFile, password);
                runAs.own(unfinished);
                runAs.own(passwordFile);
                initdb(unfinished, passwordFile);
                Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.delete(passwordFile);
            }
        }
        runAs.own(data);
    }

    List<String> command(Stream<String> settings) {
        return runAs.command(Stream.concat(
                Stream.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()),
                settings.flatMap(setting -> Stream.of("-c", setting))));
    }

    /**
     * The builtin locale orders and folds the same on every machine; pg_trgm takes Chinese apart only when the character
     * type of libc knows it too.
     */
    private void initdb(Path folder, Path passwordFile) throws IOException, InterruptedException {
        Process initdb = new ProcessBuilder(runAs.command(Stream.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + folder,
                        "--username=postgres",
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--lc-ctype=C.UTF-8")))
                .redirectErrorStream(true)
                .start();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw new IOException("initdb: " + output.strip());
        }
    }

    private static boolean runsIn(ProcessHandle process, Path folder) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(folder);
        } catch (IOException e) {
            return false; // it has ended, or is someone else's
        }
    }
}
