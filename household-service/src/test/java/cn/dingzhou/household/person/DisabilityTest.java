package cn.dingzhou.household.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.records.personaldata.CitizenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisabilityTest {

    private static final CitizenId HOLDER = new CitizenId("11010519491231002X");

    @Test
    void ofACertificateClassAndGradeAreKept() {
        assertThat(Disability.ofCertificate("11010519491231002x43", HOLDER))
                .isEqualTo(new Disability(Disability.Kind.PHYSICAL, 3));
        assertThat(Disability.ofCertificate("11010519491231002X11B1", HOLDER))
                .isEqualTo(new Disability(Disability.Kind.VISUAL, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, malformed",
        "11010519491231002X83, malformed",
        "11010519491231002X45, malformed",
        "13068219500101001143, of-another"
    })
    void whatIsNoCertificateOfThisPersonIsRefused(String number, String why) {
        assertThatThrownBy(() -> Disability.ofCertificate(number, HOLDER)).hasMessage("disability-certificate-" + why);
    }
}
