package cn.dingzhou.records.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.events.Sex;
import cn.dingzhou.rest.problem.DomainException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenIdTest {

    private static final String VALID = "11010519491231002X";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aValidOneTellsBirthDateAndSex() {
        CitizenId id = CitizenId.of(VALID, TODAY);

        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
        assertThat(new CitizenId("11010519491231001" + '1').sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void aSmallXAndSpacesAroundAreAccepted() {
        assertThat(CitizenId.of(" 11010519491231002x ", TODAY).value()).isEqualTo(VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, CHECKSUM",
        "11010519491231003X, CHECKSUM",
        "1101051949123100, FORM",
        "11010519491231002A, FORM",
        "X10105194912310021, FORM",
        "'', FORM",
        "110105194902300020, BIRTH_DATE",
        "110105194913310021, BIRTH_DATE",
        "110105202611240027, FUTURE",
        "110105190511230027, TOO_OLD",
    })
    void aWrongOneIsRefusedForItsReason(String text, CitizenIdDefect defect) {
        String checked = defect == CitizenIdDefect.FORM || defect == CitizenIdDefect.CHECKSUM ? text : withCheck(text);

        assertThat(CitizenId.defect(checked, TODAY)).contains(defect);
        assertThatThrownBy(() -> CitizenId.of(checked, TODAY))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo(defect.code()));
    }

    @Test
    void todayAndAHundredAndTwentyYearsAgoAreStillFine() {
        assertThat(CitizenId.defect(withCheck("11010520261123002?"), TODAY)).isEmpty();
        assertThat(CitizenId.defect(withCheck("11010519051124002?"), TODAY)).isEmpty();
        assertThat(CitizenId.defect(withCheck("11010520240229002?"), TODAY)).isEmpty();
    }

    @Test
    void itNeverShowsItself() {
        assertThat(new CitizenId(VALID)).hasToString("110105********002X");
    }

    @Test
    void masksHideTheMiddle() {
        assertThat(Masks.name("张三丰")).isEqualTo("张*");
        assertThat(Masks.name("𠮷田")).isEqualTo("𠮷*");
        assertThat(Masks.name("")).isEmpty();
        assertThat(Masks.citizenId("130682199001011234")).isEqualTo("130682********1234");
        assertThat(Masks.phone("13800001234")).isEqualTo("138****1234");
        assertThat(Masks.phone("12345678")).isEqualTo("********");
    }

    private static String withCheck(String text) {
        for (char check : "0123456789X".toCharArray()) {
            String candidate = text.substring(0, 17) + check;
            if (!CitizenId.defect(candidate, TODAY).equals(java.util.Optional.of(CitizenIdDefect.CHECKSUM))) {
                return candidate;
            }
        }
        throw new AssertionError("no check character fits");
    }
}
