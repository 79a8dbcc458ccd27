package cn.dingzhou.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} promises by naming the test that would fail. */
class SecurityDocumentTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");
    private static final List<String> PROMISES =
            List.of("## Threats, answers, proofs", "## OWASP API Security Top 10 (2023)", "## ASVS 5.0");

    @Test
    void everyTestThatIsPromisedExists() throws IOException {
        Set<String> promised = TEST.matcher(Files.readString(ROOT.resolve("docs/security.md")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(promised).hasSizeGreaterThan(20);
        assertThat(existing()).containsAll(promised);
    }

    @Test
    void everyRowOfAThreatARiskOrAChapterNamesATest() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("docs/security.md"));
        for (String heading : PROMISES) {
            assertThat(rows.stream()
                            .dropWhile(line -> !line.equals(heading))
                            .skip(1)
                            .takeWhile(line -> !line.startsWith("## "))
                            .filter(line -> line.startsWith("| "))
                            .skip(1))
                    .as(heading)
                    .hasSizeGreaterThan(8)
                    .allMatch(row -> TEST.matcher(row).find(), "names a test");
        }
    }

    /** Not looked for where other modules are being built: what goes while it is walked through ends the walk. */
    private static Set<String> existing() throws IOException {
        Set<String> tests = new HashSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean isMade = name.equals("target") || name.startsWith(".");
                return isMade && !folder.equals(ROOT) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().contains("/src/test/") && file.toString().endsWith(".java")) {
                    tests.add(file.getFileName().toString().replace(".java", ""));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return tests;
    }
}
