package cn.dingzhou.localstack.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this program runs its children. */
final class Jvm {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * For many small processes on a small machine: the thorough compiler would take longer than it saves, half of a start
     * and a third of a load.
     */
    static List<String> small(String heap, String... more) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of(more));
        return command;
    }

    private Jvm() {}
}
