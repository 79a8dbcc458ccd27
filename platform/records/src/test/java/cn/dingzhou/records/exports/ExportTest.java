package cn.dingzhou.records.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import cn.dingzhou.records.SlowClient;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.sheet.SheetFormat;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class ExportTest {

    private static final String CITY = "130682";
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final String VILLAGE = "130682108201";

    private static final Tokens VIEWER = Tokens.as("viewer").in(CITY);

    @TestHTTPResource("/api/v1/bridges/export")
    URI address;

    @Inject
    EntityManager entities;

    @Inject
    BridgeResource bridges;

    @BeforeEach
    void noBridges() {
        inTransaction(() -> entities.createNativeQuery("delete from bridge").executeUpdate());
    }

    @Test
    void aSheetHasTheFieldsOfTheListAsItsColumns() {
        build(new Bridge("B-1", VILLAGE, "东旺,\"大\"桥"));

        String sheet = new String(export(CITY, Map.of()).extract().asByteArray(), StandardCharsets.UTF_8);

        assertThat(sheet)
                .isEqualTo(
                        "\uFEFFnumber,village,name,size.length,size.arches,openedOn,open,seenAt,materials,repairs,piers,"
                                + "planned.length,planned.arches\r\n"
                                + "B-1,130682108201,\"东旺,\"\"大\"\"桥\",12.50,-3,2016-05-01,true,2020-12-31T16:30:00Z,STONE;WOOD,"
                                + "2018-06-02 张三;2019-07-03 李四,STONE 4,,\r\n");
    }

    @Test
    void aWorkbookHasNumbersTruthsAndDays() throws IOException {
        build(new Bridge("B-1", VILLAGE, "东旺大桥"));

        List<Row> rows = rows(export(CITY, Map.of("format", "xlsx")));

        assertThat(rows.get(0).stream().map(cell -> cell.getText()).limit(5))
                .containsExactly("number", "village", "name", "size.length", "size.arches");
        Row row = rows.get(1);
        assertThat(row.getCellText(1)).isEqualTo(VILLAGE);
        assertThat(row.getCellText(2)).isEqualTo("东旺大桥");
        assertThat(row.getCellAsNumber(3)).hasValue(new BigDecimal("12.50"));
        assertThat(row.getCellAsNumber(4)).hasValue(new BigDecimal("-3"));
        assertThat(row.getCellAsDate(5)).hasValue(LocalDateTime.of(2016, 5, 1, 0, 0));
        assertThat(row.getCell(5).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.getCellAsBoolean(6)).hasValue(true);
        assertThat(row.getCellAsDate(7)).hasValue(LocalDateTime.of(2021, 1, 1, 0, 30));
        assertThat(row.getCellText(8)).isEqualTo("STONE;WOOD");
        assertThat(rows).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1+1"})
    void textThatASpreadsheetWouldRunGetsAnApostrophe(String name) throws IOException {
        build(new Bridge("B-1", VILLAGE, name));

        String sheet = new String(export(CITY, Map.of()).extract().asByteArray(), StandardCharsets.UTF_8);
        List<Row> rows = rows(export(CITY, Map.of("format", "xlsx")));

        assertThat(sheet.replace("\"", "")).contains(",'" + name + ",");
        assertThat(rows.get(1).getCellText(2)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @EnumSource
    void aFileSaysWhatItIs(SheetFormat format) {
        export(CITY, Map.of("format", format.toString()))
                .header("Content-Type", equalTo(format.contentType()))
                .header(
                        "Content-Disposition",
                        matchesRegex("attachment; filename=\"bridges-\\d{4}-\\d\\d-\\d\\d\\." + format + "\""))
                .header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest
    @EnumSource
    void aListOfManyPagesComesWholeAndNoSessionHoldsMoreThanAPage(SheetFormat format) throws IOException {
        Bridge[] many = IntStream.range(0, 5_001)
                .mapToObj(i -> new Bridge("B-%05d".formatted(i), VILLAGE, "桥"))
                .toArray(Bridge[]::new);
        build(many);

        ValidatableResponse file = export(CITY, Map.of("format", format.toString()));

        List<String> numbers = format == SheetFormat.CSV
                ? file.extract()
                        .asString()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList()
                : rows(file).stream().map(row -> row.getCellText(0)).toList();
        assertThat(numbers.subList(1, numbers.size()))
                .containsExactlyElementsOf(
                        Arrays.stream(many).map(bridge -> bridge.number).toList());
        assertThat(bridges.mostInSession()).isLessThanOrEqualTo(201);
    }

    @Test
    void aFileHoldsOnlyWhatTheCallerMaySee() {
        build(IntStream.range(0, 600)
                .mapToObj(i -> new Bridge("B-%03d".formatted(i), i % 2 == 0 ? VILLAGE : "130682113201", "桥"))
                .toArray(Bridge[]::new));

        assertThat(export(CITY, Map.of()).extract().asString().lines()).hasSize(601);
        assertThat(export("130682108", Map.of()).extract().asString().lines().skip(1))
                .hasSize(300)
                .allMatch(line -> line.contains("," + VILLAGE + ","));
        assertThat(export("130683", Map.of()).extract().asString().lines()).hasSize(1);
        io.restassured.RestAssured.get(address).then().statusCode(401);
    }

    @Test
    void theFilterOfTheListHolds() {
        build(new Bridge("B-1", VILLAGE, "东桥"), new Bridge("B-2", VILLAGE, "西桥"));

        assertThat(export(CITY, Map.of("name", "西桥")).extract().asString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("B-2,");
    }

    @Test
    void whatCannotBeExportedIsAProblem() {
        get(CITY, Map.of("format", "pdf"))
                .statusCode(400)
                .body("errors.pointer", contains("/format"))
                .body("errors[0].message", containsString("[csv, xlsx]"));
        get(CITY, Map.of("limit", "5")).statusCode(400).body("errors.code", contains("unknown-parameter"));
        get(CITY, Map.of("name", "missing")).statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @EnumSource
    void aListThatCannotBeReadToItsEndBreaksTheConnection(SheetFormat format) throws IOException {
        HttpURLConnection download = (HttpURLConnection)
                URI.create(address + "?name=broken&format=" + format).toURL().openConnection();
        download.setRequestProperty("Authorization", VIEWER.header());

        assertThatThrownBy(() -> download.getInputStream().readAllBytes()).isInstanceOf(IOException.class);
    }

    /** What is still on its way to a slow client must not be followed by the end of a whole answer. */
    @Test
    void aBrokenFileDoesNotLookWholeToASlowClientEither() throws IOException {
        assertThat(SlowClient.get(URI.create(address + "?name=broken"), VIEWER))
                .startsWith("HTTP/1.1 200 ")
                .contains("\r\n1999,")
                .doesNotContain("internal-error")
                .doesNotEndWith("\r\n0\r\n\r\n");
    }

    @Test
    void anExportIsAuditedWithItsFilter() {
        Tokens visitor = Tokens.as("viewer").in(CITY).client("visitors-app");

        visitor.request().get(address + "?name=B-7&format=xlsx").then().statusCode(200);
        visitor.request().get(address + "?name=missing").then().statusCode(404);

        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                "select action || ' ' || object from audit_entry where client = 'visitors-app'")
                        .getSingleResult()))
                .isEqualTo("list-exported bridges?name=B-7&format=xlsx");
    }

    private void build(Bridge... all) {
        inTransaction(() -> Arrays.stream(all).forEach(entities::persist));
    }

    private ValidatableResponse export(String region, Map<String, String> query) {
        return get(region, query).statusCode(200);
    }

    private ValidatableResponse get(String region, Map<String, String> query) {
        return Tokens.as("viewer")
                .in(region)
                .request()
                .queryParams(query)
                .get(address)
                .then();
    }

    private static List<Row> rows(ValidatableResponse file) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.extract().asByteArray()), WITH_FORMATS)) {
            return workbook.getFirstSheet().read();
        }
    }

    private static void inTransaction(Runnable work) {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
