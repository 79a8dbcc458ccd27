package cn.dingzhou.localstack.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keycloak's programs, unpacked and built once for all stacks, and one stack's home for its data. Run without
 * {@code kc.sh}, which would stand between us and the process that must be stopped.
 */
final class KeycloakHome {

    private final Path project;
    private final Path programs;
    private final Path home;

    KeycloakHome(Path project, Path programs, Path home) {
        this.project = project;
        this.programs = programs;
        this.home = home;
    }

    void build(Consumer<String> progress) throws IOException, InterruptedException {
        UnpackedOnce.ensure(programs, folder -> {
            progress.accept("… Keycloak 首次使用，正在构建（约半分钟） is built once, about half a minute");
            Archives.unzip(
                    project.resolve("local-stack/target/distributions/keycloak-quarkus-dist-%s.zip"
                            .formatted(Versions.of("keycloak"))),
                    folder);
            List<String> command = new ArrayList<>(java(folder, "-Xmx512m"));
            command.addAll(List.of("build", "--db=dev-file", "--health-enabled=true"));
            run(command);
        });
    }

    /** Ends with this program at the latest, or the next start would fill a folder that is still being built in. */
    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("Keycloak build: " + output.strip());
        }
    }

    /** Links the programs, so that the data alone is this stack's; lays the realm where Keycloak imports it from, once. */
    void layOut(Consumer<String> progress) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        for (String part : List.of("lib", "conf", "providers", "themes")) {
            Files.deleteIfExists(home.resolve(part));
            Files.createSymbolicLink(home.resolve(part), programs.resolve(part));
        }
        lay("dingzhou-realm.json", imports.resolve("dingzhou-realm.json"), progress);
        lay("sample-users.json", imports.resolve("dingzhou-users-0.json"), progress);
    }

    private void lay(String file, Path target, Consumer<String> progress) throws IOException {
        Path source = project.resolve("deploy/keycloak").resolve(file);
        if (Files.exists(target) && Files.mismatch(source, target) >= 0) {
            progress.accept("… %s 已改动，--fresh 后生效 has changed; --fresh takes it up".formatted(file));
            return;
        }
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }

    List<String> java() {
        return java(home, "-Xmx224m");
    }

    /** As kc.sh does it, but small: half the memory, and ready in two thirds of the time. */
    private List<String> java(Path home, String heap) {
        return Jvm.small(
                heap,
                "-XX:MaxMetaspaceSize=256m",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
