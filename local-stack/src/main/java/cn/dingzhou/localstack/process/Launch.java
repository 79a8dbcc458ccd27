package cn.dingzhou.localstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** How a child comes into the world. */
final class Launch {

    /** In a session of its own a child doesn't get the terminal's Ctrl-C; the stack decides who stops when. */
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /** Output goes to a new log; the one before is kept beside it. */
    static Process of(Part part, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(part.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(part.environment());
        return builder.start();
    }

    private Launch() {}
}
