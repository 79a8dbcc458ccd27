package cn.dingzhou.employment.seeker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.rest.problem.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "+86 138 0013 8000, 13800138000",
        "199-1234-5678, 19912345678",
        "0312-2345678, 03122345678",
        "010 62345678, 01062345678"
    })
    void isKeptWithoutItsSpacing(String written, String kept) {
        assertThat(new Phone(written).digits()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12800138000", "1380013800", "138001380001", "62345678", "0312-1234567", "110", "a3800138000"
            })
    void whatIsNoPhoneOfTheMainlandIsRefused(String written) {
        assertThatThrownBy(() -> new Phone(written))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo("phone-invalid"));
    }

    @ParameterizedTest
    @CsvSource({"13800138000, 138****8000", "0312-2345678, 031****5678"})
    void showsItsMaskAlone(String written, String shown) {
        assertThat(new Phone(written)).hasToString(shown);
    }
}
