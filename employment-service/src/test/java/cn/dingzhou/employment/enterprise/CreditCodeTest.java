package cn.dingzhou.employment.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.rest.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The first is the standard's own example, the others are of well-known companies. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "914403001922038216", "9144030071526726XG", "91110000802100433B"})
    void aRealCodeIsTaken(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @Test
    void lowerCaseAndSpacesAroundAreMended() {
        assertThat(new CreditCode(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000100I43",
                "9135O100M000100Y43",
                "91351000M000100Y43",
                "９1350100M000100Y43",
                ""
            })
    void aWrongCodeIsRefused(String code) {
        assertThatThrownBy(() -> new CreditCode(code))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo("credit-code-invalid"));
    }
}
