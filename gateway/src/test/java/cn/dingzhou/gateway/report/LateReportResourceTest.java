package cn.dingzhou.gateway.report;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static cn.dingzhou.gateway.report.Offices.emergencyOfficer;
import static cn.dingzhou.gateway.report.Offices.healthOfficer;
import static cn.dingzhou.gateway.report.Offices.publicly;
import static cn.dingzhou.gateway.report.Offices.statistician;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.FigureDefined;
import cn.dingzhou.events.FigureReported;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.AFigure;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure of 2017 that was defined in time, of which October came in time, November late, December never. */
@QuarkusTest
@WithInfrastructure
class LateReportResourceTest {

    private static final AFigure FIGURE = aFigure("late-figure")
            .monthly()
            .with("since", "2017-10")
            .with("until", "2017-12")
            .definedAt("2017-09-01T00:00:00Z");

    @BeforeEach
    void threeMonths() {
        EventTopic<ReportedFigureState> figures = EventTopic.of(Topics.REPORTED_FIGURES);
        EventTopic<ReportState> reports = EventTopic.of(Topics.REPORTS);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> publicly("/q/health/ready").statusCode(200));
        if (publicly("/api/v1/reported-figures/late-figure").extract().statusCode() == 404) {
            figures.send(new FigureDefined(FIGURE.state()));
            reports.send(new FigureReported(FIGURE.report("130682", "2017-10", "90", 1, "2017-11-10T15:59:59Z")));
            reports.send(new FigureReported(FIGURE.report("130682", "2017-11", "91", 1, "2017-12-10T16:00:00Z")));
            reports.send(new FigureReported(FIGURE.report("130682", "2017-10", "92", 2, "2018-01-30T00:00:00Z")));
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> Offices.history(statistician(), "late-figure")
                .body("items", hasSize(3)));
    }

    @Test
    void whatIsMissingAndWhatCameLateIsListed() {
        late(statistician(), "from", "2017-10", "to", "2017-12", "on", "2018-01-20")
                .statusCode(200)
                .body("items.code", equalTo(List.of("late-figure", "late-figure")))
                .body("items.period", equalTo(List.of("2017-11", "2017-12")))
                .body("items.dueOn", equalTo(List.of("2017-12-10", "2018-01-10")))
                .body("items.daysLate", equalTo(List.of(1, 10)))
                .body("items[0].reportedAt", equalTo("2017-12-10T16:00:00Z"))
                .body("items[1].reportedAt", nullValue())
                .body("items[1].departmentName.zh", equalTo("应急管理局"));
    }

    @Test
    void aDayInThePastIsSeenAsItWas() {
        late(statistician(), "from", "2017-10", "to", "2017-12", "on", "2017-12-10")
                .body("items", hasSize(0));
        late(statistician(), "from", "2017-10", "to", "2017-12", "on", "2018-01-10")
                .body("items.period", equalTo(List.of("2017-11")));
    }

    @Test
    void aCorrectionIsNotLate() {
        Offices.history(statistician(), "late-figure")
                .body("items.period", equalTo(List.of("2017-10", "2017-10", "2017-11")))
                .body("items.late", equalTo(List.of(false, false, true)));
    }

    @Test
    void whatWasOverBeforeItWasDefinedIsDueAfterThat() {
        Offices.define(aFigure("backfilled").monthly().with("since", "2017-10").with("until", "2017-12"));

        late(statistician(), "from", "2017-10", "to", "2017-12").body("items.code", not(hasItem("backfilled")));
    }

    @Test
    void aDepartmentSeesItsOwn() {
        String[] months = {"from", "2017-10", "to", "2017-12", "on", "2018-01-20"};

        late(emergencyOfficer(), months).body("items", hasSize(2));
        late(healthOfficer(), months).body("items", hasSize(0));
        late(Tokens.as("viewer").in("130682108"), months).body("items", hasSize(0));
        late(Tokens.as("registrar").in("130682"), months).statusCode(403);
        publicly("/api/v1/late-reports").statusCode(401);
    }

    @Test
    void theListIsFilteredByDepartmentAndReadInPages() {
        String[] months = {"from", "2017-10", "to", "2017-12", "on", "2018-01-20", "limit", "1"};
        String next = late(statistician(), months)
                .body("items.period", equalTo(List.of("2017-11")))
                .extract()
                .path("next");

        late(statistician(), "from", "2017-10", "to", "2017-12", "on", "2018-01-20", "limit", "1", "cursor", next)
                .body("items.period", equalTo(List.of("2017-12")));
        late(statistician(), "from", "2017-10", "to", "2017-12", "department", "education-bureau")
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "department, fire-brigade, department-unknown",
        "on, 2199-01-01, day-in-future",
        "on, today, wrong-type",
        "from, 2020, month-malformed",
        "from, 2199-01, range-reversed",
        "from, 1900-01, range-too-long"
    })
    void badParametersAreNamed(String name, String value, String code) {
        late(statistician(), name, value)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + name))
                .body("errors[0].code", equalTo(code));
    }

    private static ValidatableResponse late(Tokens reader, String... parameters) {
        var request = reader.request();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.when().get("/api/v1/late-reports").then();
    }
}
