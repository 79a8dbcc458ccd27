package cn.dingzhou.gateway.statistics;

import static cn.dingzhou.gateway.statistics.TwoYears.CITY;
import static cn.dingzhou.gateway.statistics.TwoYears.WEST;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class PublicationResourceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void twoYears() {
        TwoYears.tellOnce();
    }

    @Test
    void theMonthlyStatisticsCompareAMonthWithItsPast() {
        JsonPath row = row(publication("monthly-statistics", "2014-12"), "press-inspections");

        assertThat(row.getList("values.period")).isEqualTo(List.of("2014-11", "2014-12"));
        assertThat(values(row)).containsExactly("21", "22");
        assertThat(number(row, "total")).isEqualTo("198");
        assertThat(number(row, "previous")).isEqualTo("21");
        assertThat(number(row, "onPrevious")).isEqualTo("4.76");
        assertThat(number(row, "previousYear")).isEqualTo("10");
        assertThat(number(row, "yearOnYear")).isEqualTo("120.00");
    }

    @Test
    void aStockHasNoSumOfTheYear() {
        JsonPath row = row(publication("monthly-statistics", "2014-12"), "press-enterprises");

        assertThat(values(row)).containsExactly("311", "312");
        assertThat(row.getMap("")).doesNotContainKeys("total", "previousYear", "yearOnYear");
    }

    @Test
    void aYearsFigureStandsInDecember() {
        JsonPath row = row(publication("monthly-statistics", "2014-12"), "press-loan-amount");

        assertThat(row.getList("values.period")).isEqualTo(List.of("2013", "2014"));
        assertThat(number(row, "previousYear")).isEqualTo("84442000");
        assertThat(number(row, "yearOnYear")).isEqualTo("53.95");
        publication("monthly-statistics", "2014-11")
                .body("sections.rows.code.flatten()", not(hasItem("press-loan-amount")));
    }

    @Test
    void whatTownshipsReportedAddsUpToTheCity() {
        JsonPath row = row(publication("monthly-statistics", "2014-12"), "press-clinics");

        assertThat(values(row)).containsExactly("29", "50");
    }

    @Test
    void theMonthlyStatisticsArePublicAndNameNobody() {
        given().queryParam("period", "2014-12")
                .when()
                .get("/api/v1/monthly-statistics")
                .then()
                .statusCode(200)
                .body("kind", equalTo("MONTHLY_STATISTICS"))
                .body("title.zh", equalTo("定州市2014年12月统计月报"))
                .body("generatedAt", notNullValue())
                .body("sections.title.zh", hasItem("应急管理局"))
                .body("departments", hasSize(0))
                .body("missing", hasSize(0));
    }

    @Test
    void theQuarterlyReviewComparesQuarters() {
        ValidatableResponse review = publication("quarterly-reviews", "2014-Q4");

        JsonPath flow = row(review, "press-inspections");
        assertThat(values(flow)).containsExactly("20", "21", "22");
        assertThat(number(flow, "total")).isEqualTo("63");
        assertThat(number(flow, "previous")).isEqualTo("54");
        assertThat(number(flow, "previousYear")).isEqualTo("30");
        assertThat(number(flow, "yearOnYear")).isEqualTo("110.00");
        assertThat(number(row(review, "press-enterprises"), "total")).isEqualTo("312");
        assertThat(number(row(review, "press-loan-amount"), "yearOnYear")).isEqualTo("53.95");
        review.body("title.zh", equalTo("定州市2014年第4季度调度"))
                .body("missing.code", equalTo(List.of("press-clinics")))
                .body("missing[0].region", equalTo(WEST));
    }

    @Test
    void theBulletinRanksDepartmentsAndTownships() {
        publication("bulletins", "2014-12")
                .body("kind", equalTo("BULLETIN"))
                .body(
                        "departments.department",
                        equalTo(List.of("emergency-bureau", "housing-fund-centre", "health-commission")))
                .body("departments.rank", equalTo(List.of(1, 1, 3)))
                .body("departments.due", equalTo(List.of(2, 1, 2)))
                .body("departments.onTime", equalTo(List.of(2, 1, 1)))
                .body("departments.late", equalTo(List.of(0, 0, 1)))
                .body("departments.missing", equalTo(List.of(0, 0, 0)))
                .body("townships.regionName", equalTo(List.of("东试镇", "西试镇")))
                .body("townships.rank", equalTo(List.of(1, 2)))
                .body("missing.daysLate", equalTo(List.of(10)))
                .body(
                        "sections.find { it.title.en.endsWith('by township') }.rows.name.zh",
                        equalTo(List.of("西试镇", "东试镇")));
    }

    @Test
    void whoIsLateIsForThoseWhoWorkHere() {
        for (String path : List.of("quarterly-reviews?period=2014-Q4", "bulletins?period=2014-12")) {
            given().when().get("/api/v1/" + path).then().statusCode(401);
            Tokens.as("job-seeker")
                    .request()
                    .when()
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aWorkbookHasTheSameNumbers() throws IOException {
        byte[] file = Tokens.as("viewer")
                .in(CITY)
                .request()
                .accept(XLSX)
                .queryParam("period", "2014-12")
                .when()
                .get("/api/v1/bulletins")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", containsString("bulletin-2014-12.xlsx"))
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("指标", "部门", "乡镇", "缺报迟报");
            List<Row> figures = workbook.getFirstSheet().read();
            assertThat(figures.get(0).getCellText(0)).isEqualTo("定州市2014年12月数据上报情况通报");
            Row inspections = figures.stream()
                    .filter(row -> row.getCellCount() > 1 && row.getCellText(1).equals("press-inspections"))
                    .findFirst()
                    .orElseThrow();
            assertThat(inspections.getCellAsNumber(4)).contains(new BigDecimal("22"));
            assertThat(inspections.getCellAsNumber(5)).contains(new BigDecimal("198"));
            assertThat(inspections.getCellAsNumber(9)).contains(new BigDecimal("120.00"));
        }
    }

    @Test
    void aWorkbookSpeaksEnglishToo() throws IOException {
        byte[] file = given().accept(XLSX)
                .header("Accept-Language", "en")
                .queryParam("period", "2014-12")
                .when()
                .get("/api/v1/monthly-statistics")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Figures");
            assertThat(workbook.getFirstSheet().read().get(0).getCellText(0))
                    .isEqualTo("Dingzhou: monthly statistics of 2014-12");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "monthly-statistics, 2014, period-malformed",
        "monthly-statistics, 2014-13, period-malformed",
        "monthly-statistics, 2199-01, period-in-future",
        "monthly-statistics, , not-null",
        "quarterly-reviews, 2014-12, period-malformed",
        "quarterly-reviews, 2199-Q1, period-in-future",
        "bulletins, 2014-Q4, period-malformed"
    })
    void badPeriodsAreNamed(String what, String period, String code) {
        var request = Tokens.as("viewer").in(CITY).request();
        if (period != null) {
            request.queryParam("period", period);
        }
        request.when()
                .get("/api/v1/" + what)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/period"))
                .body("errors[0].code", equalTo(code));
    }

    private static ValidatableResponse publication(String what, String period) {
        return Tokens.as("viewer")
                .in(CITY)
                .request()
                .queryParam("period", period)
                .when()
                .get("/api/v1/" + what)
                .then()
                .statusCode(200);
    }

    /** The row of a figure. */
    private static JsonPath row(ValidatableResponse publication, String code) {
        return publication
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                .setRootPath("sections.rows.flatten().find { it.code == '%s' }".formatted(code));
    }

    private static String number(JsonPath row, String field) {
        return new BigDecimal(row.getString(field)).toPlainString();
    }

    private static List<String> values(JsonPath row) {
        return row.getList("values.value").stream().map(String::valueOf).toList();
    }
}
