package cn.dingzhou.records.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.records.SlowClient;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that break a rule are rejected one by one, and come back with what is wrong. */
@QuarkusTest
@WithInfrastructure
class RejectedRecordsTest extends ImportScenario {

    private static final String GOOD =
            "{\"number\":\"%s\",\"villageCode\":\"130682108201\",\"trees\":1,\"fruit\":\"PEAR\",\"keepers\":[{\"name\":\"张三\"}]}\n";

    @Test
    void eachLineIsJudgedAlone() {
        String file = GOOD.formatted("N1")
                + "{\"number\":\n"
                + GOOD.formatted("N2").replace("\"trees\":1", "\"trees\":\"1\"")
                + GOOD.formatted("N3").replace("\"trees\":1", "\"trees\":1.5")
                + GOOD.formatted("N4").replace("\"trees\"", "\"shrubs\":0,\"trees\"")
                + GOOD.formatted("N5").replace("PEAR", "PLUM")
                + GOOD.formatted("N6").replace("张三", " ").replace(":1,", ":0,")
                + GOOD.formatted("N7").replace("130682108201", "130682109201")
                + GOOD.formatted("N8").replace("张三", "\\u0000")
                + "[1, 2]\n"
                + "null\n"
                + GOOD.formatted("N9");

        JsonPath job = imported(NDJSON, file);

        assertCounts(job, 2, 0, 0, 10);
        List<JsonPath> errors =
                Arrays.stream(errors(job).split("\n")).map(JsonPath::new).toList();
        assertThat(errors.stream()
                        .map(line ->
                                line.getLong("row") + " " + line.getString("field") + " " + line.getString("code")))
                .containsExactly(
                        "2  json-malformed",
                        "3 /trees wrong-type",
                        "4 /trees wrong-type",
                        "5 /shrubs unknown-field",
                        "6 /fruit unknown-word",
                        "7 /keepers/0/name not-blank",
                        "7 /trees min",
                        "8 /villageCode not-found",
                        "9  character-invalid",
                        "10  json-malformed",
                        "11  json-malformed");
        assertThat(errors.get(0).getString("record")).isEqualTo("{\"number\":");
        assertThat(errors.get(6).getString("record.number")).isEqualTo("N6");
        assertThat(errors.get(6).getString("message.en")).isEqualTo("must be greater than or equal to 1");
        assertThat(errors.get(6).getString("message.zh"))
                .contains("1")
                .isNotEqualTo(errors.get(6).getString("message.en"));
    }

    @Test
    void aSheetComesBackWithAllRowsOfARejectedRecordAndCanBeMended() {
        String bad = "B1,130682108201,many,PEAR,,,,,张三,\n"
                + "B2,130682108201,1,PEAR,,,,,张三,\n"
                + "B2,130682108201,2,PEAR,,,,,,138\n"
                + "B3,130682108201,1,PEAR,2020-02-30,,也许,,=cmd|' /C calc'!A1,+1+1\n"
                + "B4,130682108201,1,PEAR\n"
                + "B5,130682108201,1,PEAR,,-2.50,,,\"张,三\",@x\n"
                + "B5,130682108201,1,PEAR,,,,,,139\n";

        JsonPath job = imported(CSV, HEADER + "B0,130682108201,1,PEAR,,,,,张三,\n" + bad);

        assertCounts(job, 1, 0, 0, 5);
        String file = errors(job);
        assertThat(file.lines())
                .containsExactly(
                        HEADER.strip() + ",row,field,code,messageZh,messageEn",
                        "B1,130682108201,many,PEAR,,,,,张三,,3,trees,wrong-type,值的类型或格式不对。,The value has the wrong type or format.",
                        "B2,130682108201,1,PEAR,,,,,张三,,4,,,,",
                        "B2,130682108201,2,PEAR,,,,,,138,5,trees,row-differs,同一记录的各行中\uFF0C这一列应与第一行相同或留空。,\"In the rows of one record this column must be as in the first, or empty.\"",
                        "B3,130682108201,1,PEAR,2020-02-30,,也许,,'=cmd|' /C calc'!A1,'+1+1,6,plantedOn,wrong-type,值的类型或格式不对。,The value has the wrong type or format.",
                        "B4,130682108201,1,PEAR,,,,,,,7,,cell-count,单元格数与表头不符。,The row has not as many cells as the header.",
                        "B5,130682108201,1,PEAR,,-2.50,,,\"张,三\",'@x,8,,,,",
                        "B5,130682108201,1,PEAR,,,,,,139,9,keepers.name,not-blank,不得为空白,must not be blank");

        String mended = file.replace(",many,", ",5,")
                .replace("B2,130682108201,2", "B2,130682108201,1")
                .replace("PEAR,,,,,,138", "PEAR,,,,,李四,138")
                .replace("2020-02-30,,也许", "2020/2/3,,否")
                .replace("PEAR,,,,,,,7", "PEAR,,,,,赵六,,7")
                .replace("PEAR,,,,,,139", "PEAR,,,,,王五,139");
        assertCounts(imported(CSV, mended), 5, 0, 0, 0);
        assertThat(count("orchard where content like '%name==cmd|'' /C calc''!A1, phone=+1+1]%'"))
                .isEqualTo(1);
        assertThat(count("orchard where content like '%area=-2.50,%name=张,三, phone=@x]%'"))
                .isEqualTo(1);
    }

    @Test
    void theErrorFileIsWrittenLikeTheInput() {
        Charset gb18030 = Charset.forName("GB18030");
        String file = HEADER + "C1,130682108201,0,PEAR,,,,,张三,\n";

        JsonPath chinese =
                ended(send(CSV + ";charset=GB18030", file.getBytes(gb18030)).path("id"));
        JsonPath marked = imported(CSV, "\uFEFF" + file);

        byte[] answer = registrar().get(chinese.getString("errorsUrl")).asByteArray();
        assertThat(new String(answer, gb18030)).contains("张三").contains("必须大于或等于 1");
        assertThat(registrar().get(chinese.getString("errorsUrl")).contentType())
                .containsIgnoringCase("text/csv")
                .containsIgnoringCase("gb18030");
        assertThat(errors(marked)).startsWith("\uFEFFnumber,");
    }

    /** What is still on its way to a slow client must not be followed by the end of a whole answer. */
    @Test
    void anErrorFileThatBreaksOffDoesNotLookWhole() throws IOException {
        JsonPath job =
                imported(NDJSON, GOOD.formatted("N1").replace(":1,", ":0,").replace("张三", "z".repeat(100_000)));
        run("insert into import_error select job_id, n, content from import_error, generate_series(1, 20) n");
        run("update import_error set content = '' where part_no = 20");

        String answer = SlowClient.get(
                URI.create("http://127.0.0.1:" + RestAssured.port + job.getString("errorsUrl")),
                Tokens.as("registrar").in("130682108"));

        assertThat(answer.lines().map(line -> line.substring(0, Math.min(line.length(), 60))))
                .startsWith("HTTP/1.1 200 OK")
                .anyMatch(line -> line.startsWith("{\"row\":1,"))
                .noneMatch(line -> line.contains("internal-error") || line.equals("0"));
    }
}
