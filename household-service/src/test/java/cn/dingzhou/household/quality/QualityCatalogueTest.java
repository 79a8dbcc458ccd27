package cn.dingzhou.household.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.records.personaldata.CitizenIdDefect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualityCatalogueTest {

    private static final Path WRITE_PATH = Path.of("src/main/java/cn/dingzhou/household/household");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Set<String> NO_ERRORS = Set.of("no-store", "personal-data-read");
    /** What keeps a file from being erased says nothing against what is in it. */
    private static final Pattern ERASING = Pattern.compile("(?:.+Erasure|Standing.*|SecondPerson)\\.java");

    private final List<String> ids = new QualityCatalogue(List.of())
            .rules().stream().map(QualityRule::id).toList();

    @Test
    void everyErrorThatAHouseholdsWritePathCanAnswerIsInTheCatalogue() throws IOException {
        List<String> answered;
        try (Stream<Path> sources = Files.list(WRITE_PATH)) {
            answered = sources.filter(source ->
                            !ERASING.matcher(source.getFileName().toString()).matches())
                    .flatMap(QualityCatalogueTest::codesIn)
                    .filter(code -> !NO_ERRORS.contains(code))
                    .toList();
        }

        assertThat(answered).contains("one-head", "citizen-id-taken", "history-differs", "merged-into-itself");
        assertThat(ids).containsAll(answered).contains("monitored");
    }

    @Test
    void everyDefectOfACitizenIdOrCertificateIsInTheCatalogue() {
        assertThat(ids)
                .containsAll(Stream.of(CitizenIdDefect.values())
                        .map(CitizenIdDefect::code)
                        .toList())
                .contains("disability-certificate-malformed", "disability-certificate-of-another");
    }

    private static Stream<String> codesIn(Path source) {
        try {
            return CODE.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
