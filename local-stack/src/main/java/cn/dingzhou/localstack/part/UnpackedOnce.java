package cn.dingzhou.localstack.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled once and then shared by every stack of the project, also by two that start together. */
final class UnpackedOnce {

    private static final String COMPLETE = ".complete";

    /** Fills the folder. */
    interface Filling {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    /** Fills the folder unless that was already finished; a half-filled one is filled anew. */
    static void ensure(Path folder, Filling filling) throws IOException, InterruptedException {
        if (Files.exists(folder.resolve(COMPLETE))) {
            return;
        }
        Files.createDirectories(folder.getParent());
        try (FileChannel channel =
                FileChannel.open(Path.of(folder + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // given back by closing
            if (!Files.exists(folder.resolve(COMPLETE))) {
                empty(folder);
                filling.fill(folder);
                Files.createFile(folder.resolve(COMPLETE));
            }
        }
    }

    /** Leaves the folder empty, whether or not it was there. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                List<Path> deepestFirst =
                        found.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private UnpackedOnce() {}
}
