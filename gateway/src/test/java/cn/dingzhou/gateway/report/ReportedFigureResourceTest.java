package cn.dingzhou.gateway.report;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static cn.dingzhou.gateway.report.Offices.change;
import static cn.dingzhou.gateway.report.Offices.define;
import static cn.dingzhou.gateway.report.Offices.publicly;
import static cn.dingzhou.gateway.report.Offices.report;
import static cn.dingzhou.gateway.report.Offices.statistician;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.gateway.AFigure;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class ReportedFigureResourceTest {

    @BeforeEach
    void theGatewayIsReady() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> publicly("/q/health/ready").statusCode(200));
    }

    @Test
    void aDefinedFigureIsPublic() {
        define(aFigure("defined-figure")).statusCode(200).header("ETag", equalTo("\"1\""));

        publicly("/api/v1/reported-figures")
                .statusCode(200)
                .body("items.code", hasItem("defined-figure"))
                .body("items.find { it.code == 'defined-figure' }.departmentName.zh", equalTo("应急管理局"))
                .body("items.find { it.code == 'defined-figure' }.definedBy", nullValue());
        publicly("/api/v1/reported-figures/defined-figure")
                .statusCode(200)
                .body("name.en", equalTo("Safety inspections"))
                .body("kind", equalTo("FLOW"))
                .body("frequency", equalTo("YEAR"))
                .body("level", equalTo("CITY"))
                .body("since", equalTo("2019"))
                .body("version", equalTo(1))
                .body("definedAt", notNullValue());
    }

    @Test
    void theDepartmentsAreListed() {
        publicly("/api/v1/departments")
                .statusCode(200)
                .body(
                        "items.code",
                        equalTo(List.of(
                                "education-bureau", "emergency-bureau", "health-commission", "housing-fund-centre")))
                .body("items[2].name.zh", equalTo("卫生健康委员会"));
    }

    @Test
    void definingTheSameAgainMakesNoNewVersion() {
        define(aFigure("same-again"));

        define(aFigure("same-again")).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeenAndKeepsTheOldOne() {
        define(aFigure("changed-figure"));
        AFigure changed = aFigure("changed-figure").with("dueDays", 20);

        define(changed).statusCode(428).body("code", equalTo("if-match-required"));
        change(changed, 7).statusCode(412).body("code", equalTo("version-stale"));
        change(changed, 1).statusCode(200).body("version", equalTo(2)).body("dueDays", equalTo(20));

        statistician()
                .request()
                .when()
                .get("/api/v1/reported-figures/changed-figure/versions")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1, 2)))
                .body("items.dueDays", equalTo(List.of(10, 20)))
                .body("items[0].definedBy", notNullValue());
    }

    @Test
    void onlyTheStatisticsOfficeOfTheCityDefines() {
        String path = "/api/v1/reported-figures/foreign-definition";
        Map<String, ?> body = aFigure("foreign-definition").json();

        Offices.emergencyOfficer().request().body(body).when().put(path).then().statusCode(403);
        Tokens.as("statistician")
                .in("130682108")
                .request()
                .body(body)
                .when()
                .put(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("wrong-level"));
        publicly(path + "/versions").statusCode(401);
        Tokens.as("viewer")
                .in("130682")
                .request()
                .when()
                .get(path + "/versions")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loans", "loans_2020", "1-loan", "loans-", "贷款"})
    void aCodeIsLowerCaseWordsJoinedByHyphens(String code) {
        define(aFigure(code)).statusCode(400).body("errors[0].code", equalTo("code-malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poverty-incidence-rate", "job-fairs", "values", "regions"})
    void aCodeOfTheCatalogueOrTheApiIsTaken(String code) {
        define(aFigure(code)).statusCode(409).body("code", equalTo("code-taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "department, fire-brigade, /department, department-unknown",
        "level, VILLAGE, /level, unknown-word",
        "kind, RATIO, /kind, unknown-word",
        "frequency, WEEK, /frequency, unknown-word",
        "since, 2020-01, /since, period-of-wrong-frequency",
        "since, soon, /since, period-malformed",
        "until, 2018, /until, range-reversed",
        "unit, '', /unit, not-blank",
        "colour, red, /colour, unknown-field"
    })
    void badWordsAreNamed(String field, String value, String pointer, String code) {
        define(aFigure("bad-words").with(field, value))
                .statusCode(400)
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"decimals, 5, max", "decimals, -1, min", "dueDays, 0, min", "dueDays, 400, max"})
    void badNumbersAreNamed(String field, int value, String code) {
        define(aFigure("bad-numbers").with(field, value))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aSumIsOfPartsThatAreMeasuredAlike() {
        define(aFigure("part-one"));
        define(aFigure("part-two"));
        define(aFigure("part-of-money").with("unit", "yuan").with("decimals", 2));

        define(aFigure("sum-of-parts").with("parts", List.of("part-one", "part-two")))
                .statusCode(200)
                .body("parts", equalTo(List.of("part-one", "part-two")));
        define(aFigure("bad-sum").with("parts", List.of("part-one", "part-one", "part-of-money", "part-three")))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("part-twice", "part-measured-otherwise", "part-unknown")));
        change(aFigure("part-one").with("unit", "times"), 1)
                .statusCode(409)
                .body("code", equalTo("figure-is-part"))
                .body("detail", containsString("sum-of-parts"));
    }

    @Test
    void nothingIsAPartOfItself() {
        define(aFigure("leaf"));
        define(aFigure("middle").with("parts", List.of("leaf")));
        define(aFigure("top").with("parts", List.of("middle")));

        change(aFigure("middle").with("parts", List.of("top")), 1)
                .statusCode(400)
                .body("errors[0].code", equalTo("part-of-itself"));
        define(aFigure("alone").with("parts", List.of("alone")))
                .statusCode(400)
                .body("errors[0].code", equalTo("part-of-itself"));
    }

    @Test
    void whatWasReportedKeepsItsMeasure() {
        define(aFigure("with-values"));
        report("with-values", Map.of("period", "2020", "value", 1075)).statusCode(201);

        for (AFigure change : List.of(
                aFigure("with-values").with("kind", "STOCK"),
                aFigure("with-values").with("unit", "times"),
                aFigure("with-values").with("level", "TOWNSHIP"),
                aFigure("with-values").monthly(),
                aFigure("with-values").with("decimals", 2),
                aFigure("with-values").with("since", "2021"),
                aFigure("with-values").with("until", "2019"))) {
            change(change, 1).statusCode(409).body("code", equalTo("figure-has-values"));
        }
        change(aFigure("with-values").with("until", "2020"), 1).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void anUnknownFigureIsAnsweredWithTheNearest() {
        define(aFigure("weak-schools-rebuilt"));

        publicly("/api/v1/reported-figures/weak-school-rebuild")
                .statusCode(404)
                .body("code", equalTo("figure-unknown"))
                .body("detail", containsString("weak-schools-rebuilt"));
    }

    @Test
    void errorsAreToldInEnglishToo() {
        statistician()
                .request()
                .header("Accept-Language", "en")
                .body(aFigure("in-english").with("department", "fire-brigade").json())
                .when()
                .put("/api/v1/reported-figures/in-english")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("There is no such department"));
        publicly("/api/v1/reported-figures").body("items.code", not(hasItem("in-english")));
    }
}
