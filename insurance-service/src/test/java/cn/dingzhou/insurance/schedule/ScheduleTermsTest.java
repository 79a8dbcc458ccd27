package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.insurance.schedule.SampleSchedules.band;
import static cn.dingzhou.insurance.schedule.SampleSchedules.draw;
import static cn.dingzhou.insurance.schedule.SampleSchedules.lastBand;
import static cn.dingzhou.insurance.schedule.SampleSchedules.newTownship;
import static cn.dingzhou.insurance.schedule.SampleSchedules.openPolicyYear;
import static cn.dingzhou.insurance.schedule.SampleSchedules.terms;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which terms are refused, and how that is said. */
@QuarkusTest
@WithInfrastructure
class ScheduleTermsTest {

    static Stream<Arguments> wrongBands() {
        return Stream.of(
                wrong("/bands", "not-empty"),
                wrong("/bands/0/from", "bands-not-at-deductible", lastBand(0, 0.5)),
                wrong("/bands/0/to", "bands-end-closed", band(5000, 6000, 0.5)),
                wrong("/bands/1/from", "bands-overlap", band(5000, 20_000, 0.3), lastBand(19_999.99, 0.5)),
                wrong("/bands/1/from", "bands-hole", band(5000, 20_000, 0.3), lastBand(20_000.01, 0.5)),
                wrong("/bands/0/to", "bands-open-inside", lastBand(5000, 0.3), lastBand(20_000, 0.5)),
                wrong("/bands/0/to", "bands-empty", band(5000, 5000, 0.3), lastBand(5000, 0.5)),
                wrong("/bands/0/to", "bands-upside-down", band(5000, 4000, 0.3), lastBand(4000, 0.5)),
                wrong("/bands/0/ratio", "decimal-min", lastBand(5000, 0)),
                wrong("/bands/0/ratio", "decimal-max", lastBand(5000, 1.0001)),
                wrong("/bands/0/ratio", "digits", lastBand(5000, 0.00001)),
                wrong("/bands/0/from", "digits", lastBand(5000.001, 0.5)),
                wrong("/bands/0/to", "digits", band(5000, 1_000_000_000, 0.5), lastBand(1, 0.5)),
                wrong("/bands/0/ratio", "not-null", Map.of("from", 5000)),
                wrong("/bands/0/end", "unknown-field", Map.of("from", 5000, "end", 7000, "ratio", 1)));
    }

    private static Arguments wrong(String pointer, String code, Object... bands) {
        return Arguments.of(List.of(bands), pointer, code);
    }

    @ParameterizedTest
    @MethodSource("wrongBands")
    void whatIsWrongWithABandIsNamed(List<Object> bands, String pointer, String code) {
        Map<String, Object> terms = terms(openPolicyYear());
        terms.put("bands", bands);

        draw(terms).statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Map<String, Object> terms = terms(openPolicyYear(newTownship(), "LOW_INCOME"));
        terms.put("effectiveFrom", "2021-01-01");
        terms.put("bands", List.of(band(1, 2, 0.5), band(3, 4, 0.5)));

        draw(terms)
                .statusCode(400)
                .body(
                        "errors.code",
                        contains(
                                "class-not-covered",
                                "outside-policy-year",
                                "bands-not-at-deductible",
                                "bands-hole",
                                "bands-end-closed"));
    }

    @ParameterizedTest
    @CsvSource({
        "burdenLine,    -0.01,         /burdenLine,    decimal-min",
        "burdenLine,    1000000000,    /burdenLine,    digits",
        "incomeLine,    0,             /incomeLine,    positive",
        "deductible,    -1,            /deductible,    decimal-min",
        "deductible,    5000.001,      /deductible,    digits",
        "cap,           0,             /cap,           positive",
        "effectiveFrom, 2019-12-31,    /effectiveFrom, outside-policy-year",
        "effectiveFrom, 2021-01-01,    /effectiveFrom, outside-policy-year",
        "effectiveFrom, 2020-02-30,    /effectiveFrom, wrong-type",
        "peril,         FLOOD,         /peril,         unknown-word",
        "source,        ' ',           /source,        plain-text",
        "capp,          1,             /capp,          unknown-field"
    })
    void aFieldThatIsWrongIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> terms = terms(openPolicyYear());
        terms.put(field, value.matches("-?[0-9.]+") ? new BigDecimal(value) : value);

        draw(terms).statusCode(400).body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        draw(Map.of("peril", "ILLNESS"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/bands",
                                "/burdenLine",
                                "/cap",
                                "/coveredClass",
                                "/deductible",
                                "/effectiveFrom",
                                "/incomeLine",
                                "/policyYearId",
                                "/source"));
    }

    @Test
    void aPolicyYearThatIsNotThereHasNoSchedule() {
        draw(terms(UUID.randomUUID().toString())).statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void oneBandFromNothingOnIsEnough() {
        Map<String, Object> terms = terms(openPolicyYear());
        terms.putAll(Map.of("deductible", 0, "bands", List.of(lastBand(0, 0.5))));

        draw(terms).statusCode(201);
    }
}
