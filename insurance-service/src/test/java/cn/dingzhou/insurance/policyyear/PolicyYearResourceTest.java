package cn.dingzhou.insurance.policyyear;

import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.POLICY_YEARS;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.asInsurer;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.asViewer;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.change;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.id;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.newTownship;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.open;
import static cn.dingzhou.insurance.policyyear.SamplePolicyYears.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class PolicyYearResourceTest {

    @Test
    void anOpenedPolicyYearCanBeRead() {
        Map<String, Object> terms = terms(newTownship(), 2020);

        ValidatableResponse opened = open(terms).statusCode(201).header("ETag", "\"0\"");

        asViewer()
                .request()
                .get(opened.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("id", equalTo(id(opened)))
                .body("year", equalTo(2020))
                .body("region", equalTo(terms.get("region")))
                .body("insurer", equalTo("人保财险"))
                .body("premium", equalTo(4700000.5f))
                .body("insuredHeadcount", equalTo(94_000))
                .body("coveredClasses", contains("EXITED_NOT_HIGH_STANDARD", "LOW_INCOME"))
                .body("startsOn", equalTo("2020-01-01"))
                .body("endsOn", equalTo("2020-12-31"));
    }

    @Test
    void everyVersionIsPublishedWithItsMoneyInFen() {
        Map<String, Object> terms = terms(newTownship(), 2019);
        String id = id(open(terms));
        terms.put("premium", 5_000_000);
        terms.put("coveredClasses", List.of("LOW_INCOME"));

        change(id, "\"0\"", terms).statusCode(200).header("ETag", "\"1\"");

        RegionCode region = new RegionCode(terms.get("region").toString());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        EventTopic.of(Topics.POLICY_YEARS).statesOf(id))
                .containsExactly(
                        new PolicyYearState(
                                UUID.fromString(id),
                                0,
                                2019,
                                region,
                                470_000_050,
                                94_000,
                                Set.of(CoveredClass.values()),
                                0,
                                null,
                                0),
                        new PolicyYearState(
                                UUID.fromString(id),
                                1,
                                2019,
                                region,
                                500_000_000,
                                94_000,
                                Set.of(CoveredClass.LOW_INCOME),
                                0,
                                null,
                                0)));
    }

    @Test
    void thereIsOneForEachRegionAndYear() {
        Map<String, Object> terms = terms(newTownship(), 2020);
        open(terms).statusCode(201);

        open(terms).statusCode(409).body("code", equalTo("policy-year-exists"));

        terms.putAll(Map.of("year", 2021, "startsOn", "2021-01-01", "endsOn", "2021-12-31"));
        open(terms).statusCode(201);
    }

    @Test
    void theSameKeyOpensItOnce() {
        Map<String, Object> terms = terms(newTownship(), 2020);
        String key = UUID.randomUUID().toString();

        String first = id(open(terms, key).statusCode(201));

        assertThat(id(open(terms, key).statusCode(201))).isEqualTo(first);
        terms.put("insurer", "太平洋保险");
        open(terms, key).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({
        "premium,          0,              /premium,          positive",
        "premium,          -1,             /premium,          positive",
        "premium,          10000000000.01, /premium,          decimal-max",
        "premium,          1.005,          /premium,          digits",
        "insuredHeadcount, 0,              /insuredHeadcount, positive",
        "year,             1999,           /year,             min",
        "startsOn,         2019-12-31,     /startsOn,         outside-year",
        "endsOn,           2021-01-01,     /endsOn,           outside-year",
        "endsOn,           2020-02-30,     /endsOn,           wrong-type",
        "region,           13068,          /region,           wrong-type",
        "region,           130682108201,   /region,           region-too-small",
        "insurer,          ' ',            /insurer,          not-blank",
        "premiun,          1,              /premiun,          unknown-field"
    })
    void aFieldThatIsWrongIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> terms = terms("130682", 2020);
        terms.put(field, value.matches("-?[0-9.]+") && !field.equals("region") ? new BigDecimal(value) : value);

        open(terms).statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    @Test
    void somebodyIsCovered() {
        Map<String, Object> terms = terms("130682", 2020);

        terms.put("coveredClasses", List.of());
        open(terms).statusCode(400).body("errors.pointer", contains("/coveredClasses"));

        terms.put("coveredClasses", List.of("EVERYBODY"));
        open(terms).statusCode(400).body("errors.code", contains("unknown-word"));
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        open(Map.of("year", 2020, "insurer", "人保财险"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/coveredClasses", "/endsOn", "/insuredHeadcount", "/premium", "/region", "/startsOn"));
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        Map<String, Object> terms = terms(newTownship(), 2020);
        String id = id(open(terms));
        terms.put("insuredHeadcount", 95_000);
        asInsurer().request().body(terms).put(POLICY_YEARS + "/" + id).then().statusCode(428);

        change(id, "\"0\"", terms).statusCode(200).body("insuredHeadcount", equalTo(95_000));

        change(id, "\"0\"", terms).statusCode(412).body("code", equalTo("version-stale"));
    }

    @Test
    void itsRegionStays() {
        Map<String, Object> terms = terms(newTownship(), 2020);
        String id = id(open(terms));
        terms.put("region", newTownship());

        change(id, "\"0\"", terms).statusCode(400).body("errors.code", contains("fixed"));
    }

    @Test
    void aListGoesOnAfterItsCursor() {
        String township = newTownship();
        Set.of(2030, 2031, 2032).forEach(year -> open(terms(township, year)).statusCode(201));
        Tokens reader = Tokens.as("viewer").in(township);

        ValidatableResponse first = reader.request()
                .get(POLICY_YEARS + "?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));

        String next = first.extract().path("next");
        reader.request()
                .queryParam("cursor", next)
                .get(POLICY_YEARS + "?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        reader.request()
                .queryParam("cursor", next)
                .get(POLICY_YEARS + "?year=2030")
                .then()
                .statusCode(400)
                .body("errors.code", contains("cursor-invalid"));
        reader.request().get(POLICY_YEARS + "?year=2031").then().body("items.year", contains(2031));
        reader.request().get(POLICY_YEARS + "?limit=1000000").then().statusCode(400);
    }

    @Test
    void anExportHasTheRowsOfItsList() {
        String township = newTownship();
        Set.of(2030, 2031, 2032).forEach(year -> open(terms(township, year)).statusCode(201));
        Tokens reader = Tokens.as("viewer").in(township);

        assertThat(ExportCall.column(reader, POLICY_YEARS, "id"))
                .hasSize(3)
                .isEqualTo(ExportCall.field(reader, POLICY_YEARS, "id"));
        assertThat(ExportCall.column(reader, POLICY_YEARS + "?year=2031", "coveredClasses"))
                .containsExactly("EXITED_NOT_HIGH_STANDARD;LOW_INCOME");
        Tokens.as("operator")
                .in(township)
                .request()
                .get(POLICY_YEARS + "/export")
                .then()
                .statusCode(403);
    }
}
