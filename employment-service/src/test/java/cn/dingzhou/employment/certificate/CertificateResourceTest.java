package cn.dingzhou.employment.certificate;

import static cn.dingzhou.employment.training.SampleTraining.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.training.SampleTraining;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Anybody verifies a certificate, without login. */
@QuarkusTest
@WithInfrastructure
class CertificateResourceTest {

    @Test
    void aCertificateTellsTheSkillAndNothingPersonal() {
        SampleTraining training = new SampleTraining();
        String number = completed(training);

        Map<String, String> certificate = verify(number.toLowerCase(Locale.ROOT))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("");

        assertThat(certificate)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "number",
                        number,
                        "courseTitle",
                        "缝纫工初级班",
                        "skill",
                        "缝纫",
                        "provider",
                        "定州市职业技术教育中心",
                        "completedOn",
                        today().toString(),
                        "region",
                        training.township()));
    }

    @Test
    void aNumberThatWasNeverIssuedIsUnknown() {
        verify(CertificateNumber.draw(2020).value()).statusCode(404).body("code", equalTo("certificate-unknown"));
    }

    @Test
    void aWrongCheckCharacterIsAMistake() {
        String number = CertificateNumber.draw(2020).value();
        char last = number.charAt(number.length() - 1);

        verify(number.substring(0, number.length() - 1) + (last == 'A' ? 'B' : 'A'))
                .statusCode(400)
                .body("errors.code", contains("certificate-mistyped"));
    }

    @Test
    void whatIsNoNumberIsToldTheForm() {
        verify("12345")
                .statusCode(400)
                .body("errors.code", contains("certificate-malformed"))
                .body("errors[0].message", containsString("2020-XXXX-XXXX-XXXX-XX"));
        verify("A".repeat(1000)).statusCode(400);
        verify("' or '1'='1").statusCode(400);
    }

    private static String completed(SampleTraining training) {
        String id = training.enrolled(training.running(), training.member());
        training.attends(id, 8);
        return training.complete(id).statusCode(200).extract().path("certificateNumber");
    }

    private static ValidatableResponse verify(String number) {
        return RestAssured.given()
                .pathParam("number", number)
                .get("/api/v1/certificates/{number}")
                .then();
    }
}
