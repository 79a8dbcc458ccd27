package cn.dingzhou.gateway.report;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.AFigure;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who takes part: the statistics office and the departments, over the API. */
final class Offices {

    static final String CITY = "130682";

    static Tokens statistician() {
        return Tokens.as("statistician").in(CITY);
    }

    static Tokens emergencyOfficer() {
        return Tokens.as("department-reporter")
                .named("emergency-officer")
                .in(CITY)
                .ofDepartment("emergency-bureau");
    }

    static Tokens healthOfficer() {
        return Tokens.as("department-reporter").named("health-officer").in(CITY).ofDepartment("health-commission");
    }

    static ValidatableResponse define(AFigure figure) {
        return statistician()
                .request()
                .body(figure.json())
                .when()
                .put("/api/v1/reported-figures/" + figure.code())
                .then();
    }

    static ValidatableResponse change(AFigure figure, long seen) {
        return statistician()
                .request()
                .header("If-Match", "\"" + seen + "\"")
                .body(figure.json())
                .when()
                .put("/api/v1/reported-figures/" + figure.code())
                .then();
    }

    static ValidatableResponse report(String code, Map<String, ?> report) {
        return report(emergencyOfficer(), code, report);
    }

    static ValidatableResponse report(Tokens reporter, String code, Map<String, ?> report) {
        return reporter.request()
                .body(report)
                .when()
                .post("/api/v1/reported-figures/" + code + "/reports")
                .then();
    }

    static ValidatableResponse history(Tokens reader, String code) {
        return reader.request()
                .when()
                .get("/api/v1/reported-figures/" + code + "/reports")
                .then();
    }

    static ValidatableResponse publicly(String path) {
        return given().when().get(path).then();
    }

    /** Waits until the gateway is ready and knows a township of another city than Dingzhou, and that city. */
    static void open(String township) {
        EventTopic<RegionState> regions = EventTopic.of(Topics.REGIONS);
        for (String code : List.of(township.substring(0, 6), township)) {
            regions.send(new RegionRecorded(new RegionState(
                    new RegionCode(code),
                    1,
                    "测试镇",
                    LocalDate.of(2010, 1, 1),
                    null,
                    List.of("1390" + code.substring(4)))));
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            publicly("/q/health/ready").statusCode(200);
            publicly("/api/v1/indicators/poor-persons?region=" + township).statusCode(200);
        });
    }

    private Offices() {}
}
