package cn.dingzhou.stories;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A person made up for being looked for: name, citizen ID, phone and account come up nowhere else. */
record Canary(String name, String citizenId, String phone, String account) {

    private static final int PIECE = 1 << 20;

    static Canary hatched() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new Canary(
                "罕" + (char) ('\u9f00' + random.nextInt(0x60)) + (char) ('\u9ea0' + random.nextInt(0x40)),
                Households.citizenId(true),
                "1719%07d".formatted(random.nextInt(10_000_000)),
                "62284899%011d".formatted(random.nextLong(100_000_000_000L)));
    }

    /** The same under another name. */
    Canary named(String other) {
        return new Canary(other, citizenId, phone, account);
    }

    /** The words found in the place, each as {@code place: word}. */
    List<String> in(String place, byte[] content) {
        try (InputStream bytes = new ByteArrayInputStream(content)) {
            return in(place, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of every file below a folder; a file that is gone meanwhile holds nothing. */
    List<String> below(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder)) {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), PIECE)) {
                found.addAll(in(folder.relativize(file).toString(), bytes));
            } catch (NoSuchFileException gone) {
                continue;
            }
        }
        return found;
    }

    /** A walk by {@link Files#walk} would end at the first that goes meanwhile. */
    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return files;
    }

    private List<String> in(String place, InputStream content) throws IOException {
        Map<String, String> words = Map.of(
                "name", bytes(name), "citizen ID", bytes(citizenId), "phone", bytes(phone), "account", bytes(account));
        List<String> found = new ArrayList<>();
        int longest = words.values().stream().mapToInt(String::length).max().orElseThrow();
        String before = "";
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            String text = before + new String(piece, ISO_8859_1);
            words.forEach((word, value) -> {
                if (text.contains(value) && !found.contains(place + ": " + word)) {
                    found.add(place + ": " + word);
                }
            });
            before = text.substring(Math.max(0, text.length() - longest));
        }
        return found;
    }

    /** As UTF-8 has it, a character for each byte. */
    private static String bytes(String word) {
        return new String(word.getBytes(UTF_8), ISO_8859_1);
    }

    @Override
    public String toString() {
        return "Canary";
    }
}
