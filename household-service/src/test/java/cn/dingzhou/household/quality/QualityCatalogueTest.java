package cn.dingzhou.household.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.records.personaldata.CitizenIdDefect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualityCatalogueTest {

    private static final Path WRITE_PATH = Path.of("src/main/java/cn/dingzhou/household/household");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private final List<String> ids = new QualityCatalogue(List.of())
            .rules().stream().map(QualityRule::id).toList();

    @Test
    void everyErrorThatAHouseholdsWritePathCanAnswerIsInTheCatalogue() {
        List<String> answered = Stream.of(
                        "CompositionRules",
                        "HouseholdRegistry",
                        "Intake",
                        "MemberDeparture",
                        "NewRelation",
                        "RegisterHousehold",
                        "Revision",
                        "Taken")
                .flatMap(QualityCatalogueTest::codesIn)
                .toList();

        assertThat(answered).contains("one-head", "citizen-id-taken", "history-differs");
        assertThat(ids).containsAll(answered);
    }

    @Test
    void everyDefectOfACitizenIdOrCertificateIsInTheCatalogue() {
        assertThat(ids)
                .containsAll(Stream.of(CitizenIdDefect.values())
                        .map(CitizenIdDefect::code)
                        .toList())
                .contains("disability-certificate-malformed", "disability-certificate-of-another");
    }

    private static Stream<String> codesIn(String type) {
        try {
            return CODE.matcher(Files.readString(WRITE_PATH.resolve(type + ".java")))
                    .results()
                    .map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
