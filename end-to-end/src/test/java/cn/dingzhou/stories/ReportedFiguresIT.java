package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure of a department without a service here: defined, reported, corrected and published. */
class ReportedFiguresIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Asia/Shanghai"));
    private static final String LAST_MONTH = NOW.minusMonths(1).toString();
    private static final String MONTH_BEFORE = NOW.minusMonths(2).toString();
    private static final String FIRST_MONTH = NOW.minusMonths(3).toString();

    @TempDir
    private Path folder;

    private final RunningSuite suite = RunningSuite.get();
    private final String code = "fire-drills-" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    @BeforeEach
    void theStatisticsOfficeDefinesAFigure() {
        define(code).statusCode(200).body("version", equalTo(1)).body("departmentName.zh", equalTo("应急管理局"));
    }

    @Test
    void whatIsReportedIsAnIndicator() {
        report("emergency-officer", MONTH_BEFORE, "31", null).statusCode(201);
        report("emergency-officer", LAST_MONTH, "12", null).statusCode(201);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.anybody()
                .get("/indicators/{code}?from={from}&to={to}", code, FIRST_MONTH, LAST_MONTH)
                .then()
                .statusCode(200)
                .body("unit", equalTo("drills"))
                .body("values.period", equalTo(List.of(MONTH_BEFORE, LAST_MONTH)))
                .body("values.value", equalTo(List.of(31, 12))));
        suite.anybody()
                .get("/indicators")
                .then()
                .body("items.find { it.code == '%s' }.field".formatted(code), equalTo("reported"));
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsTheOldValue() {
        report("emergency-officer", LAST_MONTH, "12", null).statusCode(201).body("standing", equalTo(true));

        report("emergency-officer", LAST_MONTH, "13", null)
                .statusCode(409)
                .body("code", equalTo("already-reported"))
                .body("detail", containsString("12"));
        report("emergency-officer", LAST_MONTH, "13", "漏报一次演练").statusCode(201).body("reason", equalTo("漏报一次演练"));

        suite.user("statistician")
                .get("/reported-figures/{code}/reports", code)
                .then()
                .statusCode(200)
                .body("items.value", hasItems(12, 13))
                .body("items.findAll { it.standing }.value", equalTo(List.of(13)))
                .body("items.findAll { it.reportedBy == null }.size()", equalTo(0));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.anybody()
                .get("/indicators/{code}?from={month}&to={month}", code, LAST_MONTH, LAST_MONTH)
                .then()
                .statusCode(200)
                .body("values.value", equalTo(List.of(13))));
    }

    @Test
    void wrongReportsAreRefused() {
        report("housing-fund-officer", LAST_MONTH, "12", null)
                .statusCode(403)
                .body("code", equalTo("foreign-department"));
        report("viewer", LAST_MONTH, "12", null).statusCode(403);
        report("emergency-officer", NOW.plusMonths(1).toString(), "12", null)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/period"))
                .body("errors[0].code", equalTo("period-not-over"));
        report("emergency-officer", NOW.minusMonths(4).toString(), "12", null)
                .statusCode(400)
                .body("errors[0].code", equalTo("period-not-reported"));
        report("emergency-officer", LAST_MONTH, "\"many\"", null)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/value"));
        report("emergency-officer", LAST_MONTH, "12.5", null)
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many-decimals"));
        suite.user("emergency-officer")
                .body("{\"period\":\"%s\",\"value\":1}".formatted(LAST_MONTH))
                .post("/reported-figures/fire-dril/reports")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheStatisticsOfficeDefinesFiguresAndOnlyNewCodes() {
        String another = code.replace("drills", "exercises");

        suite.user("emergency-officer")
                .body(definition())
                .put("/reported-figures/{code}", another)
                .then()
                .statusCode(403);
        define("poor-persons").statusCode(409).body("code", equalTo("code-taken"));
        suite.user("statistician")
                .body(definition().replace("emergency-bureau", "circus"))
                .put("/reported-figures/{code}", another)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/department"));
    }

    /** Periods that were over before the figure was asked for are due as long after that, so on the first day none is late. */
    @Test
    void whatWasAskedForTodayIsNotLateToday() {
        report("emergency-officer", MONTH_BEFORE, "31", null).statusCode(201).body("late", equalTo(false));

        for (String user : List.of("statistician", "emergency-officer", "auditor")) {
            suite.user(user)
                    .get("/late-reports?department=emergency-bureau&limit=200&from={from}", FIRST_MONTH)
                    .then()
                    .statusCode(200)
                    .body("items.code", not(hasItem(code)));
        }
        suite.user("statistician")
                .get("/late-reports?on={day}", LocalDate.now().plusDays(2).toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("day-in-future"));
        suite.user("statistician")
                .get("/late-reports?department=circus")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("department-unknown"));
        suite.anybody().get("/late-reports").then().statusCode(401);
    }

    @Test
    void theMonthIsPublishedAsAPageAndAsAWorkbook() throws IOException {
        report("emergency-officer", MONTH_BEFORE, "31", null).statusCode(201);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.anybody()
                .get("/monthly-statistics?period={month}", MONTH_BEFORE)
                .then()
                .statusCode(200)
                .body("title.zh", containsString("月报"))
                .body(
                        "sections.rows.flatten().find { it.code == '%s' }.values.find { it.period == '%s' }.value"
                                .formatted(code, MONTH_BEFORE),
                        equalTo(31)));

        Response workbook = suite.anybody().accept(XLSX).get("/monthly-statistics?period={month}", MONTH_BEFORE);

        workbook.then().statusCode(200).contentType(containsString(XLSX));
        assertThat(texts(workbook.asByteArray()).contains("<t>" + code + "</t>"))
                .isTrue();
        suite.anybody()
                .get("/monthly-statistics?period=2199-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("period-in-future"));
    }

    @Test
    void theBulletinSaysWhoReportedAndTheReviewIsNotForEverybody() {
        suite.user("statistician")
                .get("/bulletins?period=2020-12")
                .then()
                .statusCode(200)
                .body("departments.find { it.department == 'emergency-bureau' }.onTime", equalTo(3))
                .body("missing", empty());
        suite.user("viewer")
                .get("/quarterly-reviews?period=2020-Q4")
                .then()
                .statusCode(200)
                .body("sections.rows.flatten().find { it.code == 'dual-control-enterprises' }.total", equalTo(1683));
        suite.anybody().get("/quarterly-reviews?period=2020-Q4").then().statusCode(401);
    }

    private ValidatableResponse define(String figure) {
        return suite.user("statistician")
                .body(definition())
                .put("/reported-figures/{code}", figure)
                .then();
    }

    /** Reported for the last three months. */
    private static String definition() {
        return """
                {"name":{"zh":"消防演练","en":"Fire drills"},
                 "definition":{"zh":"月内组织的消防演练。","en":"Fire drills held in the month."},
                 "unit":"drills","unitName":{"zh":"次","en":"drills"},"department":"emergency-bureau","kind":"FLOW",
                 "frequency":"MONTH","level":"CITY","decimals":0,"dueDays":1,"since":"%s","until":"%s"}"""
                .formatted(FIRST_MONTH, LAST_MONTH);
    }

    private ValidatableResponse report(String user, String period, String value, @Nullable String reason) {
        String why = reason == null ? "" : ",\"reason\":\"" + reason + "\"";
        return suite.user(user)
                .body("{\"period\":\"%s\",\"value\":%s%s}".formatted(period, value, why))
                .post("/reported-figures/{code}/reports", code)
                .then();
    }

    /** Everything that is written in the workbook. */
    private String texts(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("statistics.xlsx"), workbook);
        StringBuilder texts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                texts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts.toString();
    }
}
