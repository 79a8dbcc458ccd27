package cn.dingzhou.gateway.report;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static cn.dingzhou.gateway.report.Offices.define;
import static cn.dingzhou.gateway.report.Offices.emergencyOfficer;
import static cn.dingzhou.gateway.report.Offices.healthOfficer;
import static cn.dingzhou.gateway.report.Offices.history;
import static cn.dingzhou.gateway.report.Offices.publicly;
import static cn.dingzhou.gateway.report.Offices.report;
import static cn.dingzhou.gateway.report.Offices.statistician;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ReportResourceTest {

    private static final String TOWNSHIP = "130692108";

    @BeforeEach
    void theGatewayIsReadyAndKnowsATownship() {
        Offices.open(TOWNSHIP);
    }

    @Test
    void aReportIsKeptWithWhoMadeItAndWhen() {
        define(aFigure("kept-report").with("decimals", 2));

        String address = report("kept-report", Map.of("period", "2020", "value", 1075.5))
                .statusCode(201)
                .body("region", equalTo("130682"))
                .body("period", equalTo("2020"))
                .body("value", equalTo(1075.5f))
                .body("standing", equalTo(true))
                .body("late", equalTo(false))
                .body("reportedAt", notNullValue())
                .body("reportedBy", notNullValue())
                .extract()
                .header("Location");

        emergencyOfficer().request().when().get(address).then().statusCode(200).body("value", equalTo(1075.5f));
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsTheOldValue() {
        define(aFigure("corrected"));
        report("corrected", Map.of("period", "2020", "value", 1070)).statusCode(201);

        report("corrected", Map.of("period", "2020", "value", 1075))
                .statusCode(409)
                .body("code", equalTo("already-reported"))
                .body("detail", containsString("1070"));
        report("corrected", Map.of("period", "2020", "value", 1070, "reason", "复核"))
                .statusCode(409)
                .body("code", equalTo("nothing-to-correct"));
        report("corrected", Map.of("period", "2020", "value", 1075, "reason", "漏报 12 月"))
                .statusCode(201)
                .body("reason", equalTo("漏报 12 月"));

        history(statistician(), "corrected")
                .statusCode(200)
                .body("items.value", equalTo(List.of(1070, 1075)))
                .body("items.standing", equalTo(List.of(false, true)));
    }

    @Test
    void aReportThatIsRepeatedIsMadeOnce() {
        define(aFigure("repeated"));
        Map<String, ?> report = Map.of("id", UUID.randomUUID().toString(), "period", "2020", "value", 1075);
        String first = report("repeated", report).statusCode(201).extract().path("reportedAt");

        report("repeated", report).statusCode(201).body("reportedAt", equalTo(first));

        history(statistician(), "repeated").body("items", hasSize(1));
        report("repeated", Map.of("id", String.valueOf(report.get("id")), "period", "2020", "value", 1))
                .statusCode(409)
                .body("code", equalTo("id-taken"));
    }

    @Test
    void anIdempotencyKeyDoesAsWell() {
        define(aFigure("repeated-by-key"));
        Map<String, ?> report = Map.of("period", "2020", "value", 1075);

        String first =
                withKey("repeated-by-key", report).statusCode(201).extract().path("id");

        withKey("repeated-by-key", report).statusCode(201).body("id", equalTo(first));
        withKey("repeated-by-key", Map.of("period", "2019", "value", 1075))
                .statusCode(409)
                .body("code", equalTo("id-taken"));
    }

    @Test
    void ofManyAtOnceOneIsAccepted() {
        define(aFigure("at-once"));

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(value -> report("at-once", Map.of("period", "2020", "value", value))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void aTownshipsValueIsReportedForTheTownship() {
        define(aFigure("by-township").with("level", "TOWNSHIP"));

        report("by-township", Map.of("period", "2020", "value", 7))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/region"));
        report("by-township", Map.of("region", "130682", "period", "2020", "value", 7))
                .statusCode(400)
                .body("errors[0].code", equalTo("region-of-wrong-level"));
        report("by-township", Map.of("region", "130692999", "period", "2020", "value", 7))
                .statusCode(404)
                .body("code", equalTo("not-found"));
        report(
                        emergencyOfficer().in("130692"),
                        "by-township",
                        Map.of("region", "139092108", "period", "2020", "value", 7))
                .statusCode(201)
                .body("region", equalTo(TOWNSHIP));

        history(Tokens.as("viewer").in("130692"), "by-township").body("items", hasSize(1));
        history(Tokens.as("viewer").in("130682"), "by-township").body("items", hasSize(0));
    }

    @Test
    void whoReportedIsShownToThoseWhoAnswerForIt() {
        define(aFigure("who-reported"));
        report("who-reported", Map.of("period", "2020", "value", 1));

        for (Tokens reader :
                List.of(statistician(), emergencyOfficer(), Tokens.as("auditor").in("130682"))) {
            history(reader, "who-reported").statusCode(200).body("items[0].reportedBy", notNullValue());
        }
        for (Tokens reader : List.of(healthOfficer(), Tokens.as("viewer").in("130682"))) {
            history(reader, "who-reported").statusCode(200).body("items[0].reportedBy", nullValue());
        }
        publicly("/api/v1/reported-figures/who-reported/reports").statusCode(401);
        history(Tokens.as("registrar").in("130682"), "who-reported").statusCode(403);
    }

    @Test
    void theHistoryIsReadInPagesAndFiltered() {
        define(aFigure("long-history").monthly());
        for (int month = 1; month <= 3; month++) {
            report("long-history", Map.of("period", "2020-0" + month, "value", month));
        }
        report("long-history", Map.of("period", "2020-02", "value", 9, "reason", "更正"));

        String next = page("long-history", "limit", "3")
                .body("items.value", equalTo(List.of(1, 2, 9)))
                .extract()
                .path("next");
        page("long-history", "limit", "3", "cursor", next)
                .body("items.value", equalTo(List.of(3)))
                .body("next", nullValue());
        page("long-history", "standing", "true").body("items.value", equalTo(List.of(1, 9, 3)));
        page("long-history", "period", "2020-02").body("items.value", equalTo(List.of(2, 9)));
        page("long-history", "month", "2020-02").statusCode(400).body("errors[0].code", equalTo("unknown-parameter"));
    }

    private static ValidatableResponse page(String code, String... parameters) {
        var request = statistician().request();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.when()
                .get("/api/v1/reported-figures/" + code + "/reports")
                .then();
    }

    private static ValidatableResponse withKey(String code, Map<String, ?> report) {
        return emergencyOfficer()
                .request()
                .header("Idempotency-Key", "monthly report of " + code)
                .body(report)
                .when()
                .post("/api/v1/reported-figures/" + code + "/reports")
                .then();
    }
}
