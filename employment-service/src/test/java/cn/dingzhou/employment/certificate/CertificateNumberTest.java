package cn.dingzhou.employment.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.rest.problem.InvalidInputException;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void whatIsDrawnReadsTheSame() {
        Stream.generate(() -> CertificateNumber.draw(2020)).limit(500).forEach(drawn -> {
            assertThat(drawn.value()).matches("2020(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]{2}");
            assertThat(CertificateNumber.parse(drawn.value())).isEqualTo(drawn);
        });
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(Stream.generate(() -> CertificateNumber.draw(2020))
                        .limit(5000)
                        .distinct())
                .hasSize(5000);
    }

    @Test
    void itIsReadAsPeopleWriteIt() {
        CertificateNumber drawn = Stream.generate(() -> CertificateNumber.draw(2020))
                .filter(number -> number.value().substring(5).contains("1")
                        && number.value().substring(5).contains("0"))
                .findFirst()
                .orElseThrow();

        String careless = drawn.value()
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(CertificateNumber.parse("  " + careless + " ")).isEqualTo(drawn);
    }

    @Test
    void oneWrongCharacterIsAlwaysFound() {
        String number = CertificateNumber.draw(2020).value().replace("-", "");

        for (int place = 0; place < number.length(); place++) {
            for (char wrong : (place < 4 ? "0123456789" : CHARACTERS).toCharArray()) {
                if (wrong != number.charAt(place)) {
                    String mistyped = number.substring(0, place) + wrong + number.substring(place + 1);
                    assertThatThrownBy(() -> CertificateNumber.parse(mistyped))
                            .as(mistyped)
                            .isInstanceOfSatisfying(InvalidInputException.class, mistake -> assertThat(
                                            mistake.errors().get(0).code())
                                    .isEqualTo("certificate-mistyped"));
                }
            }
        }
    }

    @Test
    void twoNeighboursThatChangedPlacesAreAlwaysFound() {
        String number = CertificateNumber.draw(2020).value().replace("-", "");

        IntStream.range(4, number.length() - 1)
                .filter(place -> number.charAt(place) != number.charAt(place + 1))
                .forEach(place -> assertThatThrownBy(() -> CertificateNumber.parse(number.substring(0, place)
                                + number.charAt(place + 1)
                                + number.charAt(place)
                                + number.substring(place + 2)))
                        .isInstanceOf(InvalidInputException.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020",
                "2020-K7QX-93MD-T5RW",
                "2020-K7QX-93MD-T5RW-0JX",
                "20A0-K7QX-93MD-T5RW-0J",
                "' or 1=1"
            })
    void whatIsNoNumberIsToldTheForm(String text) {
        assertThatThrownBy(() -> CertificateNumber.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        mistake -> assertThat(mistake.errors().get(0).code()).isEqualTo("certificate-malformed"));
    }
}
