package cn.dingzhou.gateway.report;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static cn.dingzhou.gateway.report.Offices.define;
import static cn.dingzhou.gateway.report.Offices.emergencyOfficer;
import static cn.dingzhou.gateway.report.Offices.healthOfficer;
import static cn.dingzhou.gateway.report.Offices.report;
import static cn.dingzhou.gateway.report.Offices.statistician;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not reported, and how whoever tries is told. */
@QuarkusTest
@WithInfrastructure
class RefusedReportTest {

    private static final String TOWNSHIP = "130692108";

    @BeforeEach
    void theGatewayIsReadyAndKnowsATownship() {
        Offices.open(TOWNSHIP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'period':'2020','value':'1075'}            | /value  | wrong-type",
                "{'period':'2020','value':'many'}            | /value  | wrong-type",
                "{'period':'2020','value':true}              | /value  | wrong-type",
                "{'period':'2020'}                           | /value  | not-null",
                "{'period':'2020','value':-1}                | /value  | value-negative",
                "{'period':'2020','value':1.5}               | /value  | too-many-decimals",
                "{'period':'2020','value':1e-900000000}      | /value  | too-many-decimals",
                "{'period':'2020','value':1000000000000}     | /value  | value-too-large",
                "{'period':'2020','value':1e900000000}       | /value  | value-too-large",
                "{'value':1}                                 | /period | not-blank",
                "{'period':'2020-13','value':1}              | /period | period-malformed",
                "{'period':'2020-Q1','value':1}              | /period | period-of-wrong-frequency",
                "{'period':'2020-03','value':1}              | /period | period-of-wrong-frequency",
                "{'period':'2018','value':1}                 | /period | period-not-reported",
                "{'period':'2199','value':1}                 | /period | period-not-over",
                "{'period':'2020','value':1,'region':'13'}   | /region | region-malformed",
                "{'period':'2020','value':1,'region':'130692108'} | /region | region-of-wrong-level",
                "{'period':'2020','value':1,'reason':'x'}    | /reason | size",
                "{'period':'2020','value':1,'reason':'问 13800138000'} | /reason | personal-data",
                "{'period':'2020','value':1,'by':'me'}       | /by     | unknown-field"
            })
    void badInputIsNamed(String json, String pointer, String code) {
        define(aFigure("bad-input"));

        post("bad-input", json)
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void whatIsNoNumberIsNoJson() {
        define(aFigure("no-number"));

        post("no-number", "{'period':'2020','value':NaN}").statusCode(400).body("code", equalTo("json-malformed"));
    }

    @Test
    void aMonthThatIsNotOverIsNotReported() {
        define(aFigure("this-month").monthly());
        YearMonth next = YearMonth.now(ZoneId.of("Asia/Shanghai")).plusMonths(1);

        report("this-month", Map.of("period", next.toString(), "value", 1))
                .statusCode(400)
                .body("errors[0].code", equalTo("period-not-over"));
        report("this-month", Map.of("period", "2020", "value", 1))
                .statusCode(400)
                .body("errors[0].code", equalTo("period-of-wrong-frequency"));
        report("this-month", Map.of("period", next.minusMonths(2).toString(), "value", 1))
                .statusCode(201);
    }

    @Test
    void anUndefinedFigureIsAnsweredWithTheNearest() {
        define(aFigure("village-clinics"));

        report("village-clinic", Map.of("period", "2020", "value", 489))
                .statusCode(404)
                .body("code", equalTo("figure-unknown"))
                .body("detail", containsString("village-clinics"));
    }

    @Test
    void aSumOfPartsIsNotReported() {
        define(aFigure("part"));
        define(aFigure("whole").with("parts", List.of("part")));

        report("whole", Map.of("period", "2020", "value", 1)).statusCode(409).body("code", equalTo("figure-of-parts"));
    }

    @Test
    void onlyTheFiguresOwnDepartmentReports() {
        define(aFigure("own-department"));
        Map<String, ?> report = Map.of("period", "2020", "value", 1);

        report(healthOfficer(), "own-department", report).statusCode(403).body("code", equalTo("foreign-department"));
        report(Tokens.as("department-reporter").in("130682"), "own-department", report)
                .statusCode(403)
                .body("code", equalTo("foreign-department"));
        report(statistician(), "own-department", report).statusCode(403).body("code", equalTo("forbidden"));
        report(emergencyOfficer().expired(), "own-department", report).statusCode(401);
        report(emergencyOfficer().in("130692108"), "own-department", report).statusCode(404);
    }

    private static ValidatableResponse post(String code, String json) {
        return emergencyOfficer()
                .request()
                .contentType(ContentType.JSON)
                .body(json.replace('\'', '"'))
                .when()
                .post("/api/v1/reported-figures/" + code + "/reports")
                .then();
    }
}
