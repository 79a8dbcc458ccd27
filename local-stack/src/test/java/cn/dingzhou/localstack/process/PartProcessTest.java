package cn.dingzhou.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTest {

    private static final String WAITS = "echo ready; exec sleep 600";

    @TempDir
    private Path temporary;

    private final List<String> progress = new CopyOnWriteArrayList<>();
    private StackFolder folder;
    private PartProcess part;

    @BeforeEach
    void folder() {
        folder = new StackFolder(temporary);
        folder.create();
    }

    @AfterEach
    void stop() {
        part.stop();
    }

    @Test
    void isStartedWhenItIsReady() {
        part = running(WAITS);

        assertThat(part.isRunning()).isTrue();
        assertThat(progress).singleElement().asString().startsWith("✓ Script");
    }

    @Test
    void whatEndsWhileStartingIsReportedWithTheEndOfItsLog() {
        part = of(new ScriptPart(folder, "echo out of luck; exit 3"));

        assertThatThrownBy(part::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining(part.log().toString())
                .hasMessageContaining("out of luck");
    }

    @Test
    void whatTakesTooLongIsReported() {
        part = of(new ScriptPart(folder, "exec sleep 600", Duration.ofMillis(300)));

        assertThatThrownBy(part::start).isInstanceOf(StackException.class).hasMessageContaining("was not ready within");
    }

    @Test
    void anEndThatNobodyAskedForIsReported() throws IOException {
        part = running(WAITS);

        child().destroyForcibly();

        await().untilAsserted(() -> assertThat(progress).anySatisfy(line -> assertThat(line)
                .contains("ended unexpectedly")
                .contains(part.log().toString())));
    }

    @Test
    void aStopIsNotReportedAsAnUnexpectedEnd() throws IOException {
        part = running(WAITS);
        ProcessHandle child = child();

        part.stop();

        assertThat(child.isAlive()).isFalse();
        assertThat(progress).hasSize(1);
    }

    @Test
    void whatWasKilledStartsAgain() {
        part = running(WAITS);

        part.kill();
        assertThat(part.isRunning()).isFalse();
        part.start();

        assertThat(part.isRunning()).isTrue();
    }

    @Test
    void nothingStartsOnceTheStackIsStopping() {
        part = of(new ScriptPart(folder, WAITS));

        part.forbidStart();

        assertThatThrownBy(part::start).hasMessageContaining("the stack is stopping");
    }

    /** Its session is its own, so that Ctrl-C at the terminal reaches the stack alone. */
    @Test
    void aChildLeavesTheTerminal() throws IOException {
        part = running(WAITS);
        long pid = child().pid();

        String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));

        String[] afterName = status.substring(status.lastIndexOf(')') + 2).split(" ");
        assertThat(afterName[3]).as("session").isEqualTo(Long.toString(pid));
    }

    @Test
    void theNextStackEndsWhatAKilledOneLeftBehind() throws IOException {
        part = running(WAITS);
        ProcessHandle child = child();

        folder.endLeftovers();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void someoneElsesProcessWithTheSameIdIsLeftAlone() throws IOException {
        part = running(WAITS);
        Path pidFile = pidFile();
        String[] words = Files.readString(pidFile).split(" ");
        long anHourBefore = Long.parseLong(words[1]) - Duration.ofHours(1).toMillis();
        Files.writeString(pidFile, words[0] + " " + anHourBefore + " TERM");

        folder.endLeftovers();

        assertThat(part.isRunning()).isTrue();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void anUnreadablePidFileIsForgotten() throws IOException {
        part = running(WAITS);
        Files.writeString(temporary.resolve("pids/other.pid"), "no number at all");

        folder.endLeftovers();

        assertThat(temporary.resolve("pids")).isEmptyDirectory();
    }

    private PartProcess of(ScriptPart script) {
        return new PartProcess(script, folder, Ports.random(), progress::add);
    }

    private PartProcess running(String script) {
        PartProcess started = of(new ScriptPart(folder, script));
        started.start();
        return started;
    }

    private ProcessHandle child() throws IOException {
        String[] words = Files.readString(pidFile()).split(" ");
        return ProcessHandle.of(Long.parseLong(words[0])).orElseThrow();
    }

    private Path pidFile() {
        return temporary.resolve("pids/script.pid");
    }
}
