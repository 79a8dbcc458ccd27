package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The linter and the generators of clients, as programs of their own; what they are made of is in {@code src/test/clients}. */
final class Clients {

    private static final Path SOURCES =
            Path.of(System.getProperty("project.root"), "end-to-end", "src", "test", "clients");
    private static final int MINUTES = 5;

    private final Path folder;

    private Clients(Path folder) {
        this.folder = folder;
    }

    /** A folder with the packages that the lock file names, and the sources. */
    static Clients installed(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : List.of(
                "package.json", "package-lock.json", ".npmrc", ".spectral.yaml", "tsconfig.json", "first-call.ts")) {
            Files.copy(SOURCES.resolve(file), folder.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Clients clients = new Clients(folder);
        clients.run("npm", "ci");
        return clients;
    }

    Path folder() {
        return folder;
    }

    /** What the program said, once it has ended well. */
    String run(String... command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String output = Files.readString(said);
            assertThat(ended).as("%s ends", command[0]).isTrue();
            assertThat(process.exitValue())
                    .as("%s: %s", String.join(" ", command), output)
                    .isZero();
            return output;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (IOException missing) {
            throw new IOException("needs Debian's nodejs and npm 需要 nodejs 和 npm: " + command[0], missing);
        }
    }
}
