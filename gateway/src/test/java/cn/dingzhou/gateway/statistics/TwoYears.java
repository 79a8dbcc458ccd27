package cn.dingzhou.gateway.statistics;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.events.FigureDefined;
import cn.dingzhou.events.FigureReported;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.AFigure;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures of 2013 and 2014 that were defined and reported then: a flow and a stock by the month, a sum of two, a value of a
 * year, one by township.
 */
final class TwoYears {

    static final String CITY = "130682";
    static final String EAST = "130682961";
    static final String WEST = "130682962";

    private static final AFigure INSPECTIONS = of("press-inspections").monthly().with("since", "2013-01");
    private static final AFigure ENTERPRISES =
            of("press-enterprises").monthly().with("since", "2014-01").with("kind", "STOCK");
    private static final AFigure LOANS = of("press-loan-amount")
            .with("department", "housing-fund-centre")
            .with("decimals", 2)
            .with("since", "2013");
    private static final AFigure CLINICS = of("press-clinics")
            .monthly()
            .with("department", "health-commission")
            .with("level", "TOWNSHIP");

    private static AFigure of(String code) {
        return aFigure(code).with("until", null).definedAt("2013-01-01T00:00:00Z");
    }

    /** Waits until the gateway knows them. */
    static void tellOnce() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> given().when().get("/q/health/ready").then().statusCode(200));
        if (given().when().get("/api/v1/reported-figures/press-clinics").statusCode() == 404) {
            tell();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> history("press-clinics", CITY).body("items", hasSize(3)));
        awaitCounted(INSPECTIONS, "2013", "2014", List.of(120, 198));
        awaitCounted(ENTERPRISES, "2014-11", "2014-12", List.of(311, 312));
        awaitCounted(LOANS, "2013", "2014", List.of(84_442_000, 130_000_000));
        awaitCounted(CLINICS, "2014-11", "2014-12", List.of(29, 50));
    }

    /** Counted later than it is known who reported it. */
    private static void awaitCounted(AFigure figure, String from, String to, List<Integer> values) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> given().queryParam("from", from)
                .queryParam("to", to)
                .when()
                .get("/api/v1/indicators/" + figure.code())
                .then()
                .body("values.value", equalTo(values)));
    }

    private static void tell() {
        EventTopic<RegionState> regions = EventTopic.of(Topics.REGIONS);
        regions.send(new RegionRecorded(township(EAST, "东试镇")));
        regions.send(new RegionRecorded(township(WEST, "西试镇")));
        EventTopic<ReportedFigureState> figures = EventTopic.of(Topics.REPORTED_FIGURES);
        Stream.of(INSPECTIONS, ENTERPRISES, LOANS)
                .map(figure -> until(figure).state())
                .forEach(figure -> figures.send(new FigureDefined(figure)));
        EventTopic<ReportState> reports = EventTopic.of(Topics.REPORTS);
        for (int month = 1; month <= 12; month++) {
            reports.send(new FigureReported(
                    INSPECTIONS.report(CITY, "2013-%02d".formatted(month), "10", 1, on(2013, month, 5))));
            reports.send(new FigureReported(INSPECTIONS.report(
                    CITY, "2014-%02d".formatted(month), String.valueOf(10 + month), 1, on(2014, month, 5))));
            reports.send(new FigureReported(ENTERPRISES.report(
                    CITY, "2014-%02d".formatted(month), String.valueOf(300 + month), 1, on(2014, month, 5))));
        }
        reports.send(new FigureReported(LOANS.report(CITY, "2013", "84442000", 1, "2014-01-05T00:00:00Z")));
        reports.send(new FigureReported(LOANS.report(CITY, "2014", "130000000", 1, "2015-01-05T00:00:00Z")));
        reports.send(new FigureReported(CLINICS.report(EAST, "2014-12", "20", 1, "2015-01-05T00:00:00Z")));
        reports.send(new FigureReported(CLINICS.report(WEST, "2014-11", "29", 1, "2015-01-05T00:00:00Z")));
        reports.send(new FigureReported(CLINICS.report(WEST, "2014-12", "30", 1, "2015-01-20T00:00:00Z")));
        figures.send(new FigureDefined(until(CLINICS).with("since", "2014-12").state()));
    }

    static ValidatableResponse history(String code, String region) {
        return Tokens.as("viewer")
                .in(region)
                .request()
                .when()
                .get("/api/v1/reported-figures/" + code + "/reports")
                .then()
                .statusCode(200);
    }

    private static AFigure until(AFigure figure) {
        return figure.with("until", figure.json().get("frequency").equals("YEAR") ? "2014" : "2014-12");
    }

    private static RegionState township(String code, String name) {
        return new RegionState(
                new RegionCode(code), 1, name, LocalDate.of(2010, 1, 1), LocalDate.of(2015, 1, 31), List.of());
    }

    private static String on(int year, int month, int day) {
        return LocalDate.of(year, month, day).plusMonths(1) + "T00:00:00Z";
    }

    private TwoYears() {}
}
