package cn.dingzhou.records.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file that cannot be read as a whole is refused as a whole. */
@QuarkusTest
@WithInfrastructure
class RefusedFileTest extends ImportScenario {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void aByteOrderMarkIsNoContent() {
        JsonPath job = imported(CSV, "\uFEFF" + TWO_ORCHARDS);

        assertCounts(job, 2, 0, 0, 0);
        assertCounts(imported(NDJSON, "\uFEFF" + orchardLine(1)), 1, 0, 0, 0);
    }

    @Test
    void declaredGb18030IsRead() {
        String id = send(
                        CSV + ";charset=GB18030",
                        TWO_ORCHARDS.replace("张三", "张𠮷").getBytes(GB18030))
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertCounts(ended(id), 2, 0, 0, 0);
        assertThat(count("orchard where content like '%张𠮷%' and content like '%雪花梨%'"))
                .isEqualTo(1);
        String gbk = send(CSV + ";charset=gbk", TWO_ORCHARDS.getBytes(GB18030)).path("id");
        assertCounts(ended(gbk), 0, 1, 1, 0);
    }

    @Test
    void undeclaredGb18030IsRefusedWithTheRemedy() {
        registrar()
                .contentType(CSV)
                .config(RestAssured.config()
                        .encoderConfig(RestAssured.config()
                                .getEncoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .body(TWO_ORCHARDS.getBytes(GB18030))
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("encoding-invalid"))
                .body("detail", containsString("Line 2 (byte "))
                .body("detail", containsString("charset=GB18030"));
        assertNothingIsLeft();
    }

    @Test
    void brokenUtf8IsRefusedWhereverItStands() {
        StringBuilder rows = new StringBuilder(TWO_ORCHARDS);
        for (int i = 0; i < 5_000; i++) {
            rows.append("B%d,130682108202,80,APPLE,,,,,王五,\n".formatted(i));
        }
        byte[] file = rows.append("??").toString().getBytes(StandardCharsets.UTF_8);
        file[file.length - 1] = (byte) 0xC3;

        send(CSV + ";charset=utf-8", file)
                .then()
                .statusCode(400)
                .body("code", equalTo("encoding-invalid"))
                .body("detail", containsString("Line 5005 (byte " + file.length + ")"));
        assertNothingIsLeft();
    }

    @Test
    void aZeroByteIsNoText() {
        refused(TWO_ORCHARDS + "A3\0", "encoding-invalid", "Line 5");
    }

    @Test
    void aQuoteLeftOpenIsRefusedWithItsLine() {
        String file = TWO_ORCHARDS + "\"A3,130682108202,80,APPLE,,,,,王五,\nA4,130682108202,80,APPLE,,,,,王五,\n";

        refused(file, "quote-unclosed", "line 5");
        refused(file + "\"A5\",130682108202,80,APPLE,,,,,王五,\n", "quote-unclosed", "line 5");
        refused(file + "A6,130682108202,80,APPLE,,,,,王五,\n".repeat(50_000), "quote-unclosed", "line 5");
        assertNothingIsLeft();
    }

    @Test
    void theHeaderIsChecked() {
        refused(TWO_ORCHARDS.replace("villageCode,", "village,"), "column-unknown", "\"village\"");
        refused(TWO_ORCHARDS.replace("villageCode,", ""), "column-missing", "villageCode");
        refused(TWO_ORCHARDS.replace("keepers.name", "keepers.nickname"), "column-unknown", "keepers.name");
        refused("number,villageCode,trees,fruit\n", "column-missing", "keepers.name");
        refused(TWO_ORCHARDS.replace("fruit", "trees"), "column-duplicate", "trees");
    }

    @Test
    void anEmptyFileIsRefused() {
        send(CSV, "").then().statusCode(400);
        refused(" \r\n\n", "file-empty", "empty");
    }

    @Test
    void anEndlessLineIsRefused() {
        refused(HEADER + "x".repeat(300_000), "line-too-long", "Line 2");
        refused(HEADER + ",".repeat(300_000), "line-too-long", "Line 2");
        send(NDJSON, orchardLine(1) + "x".repeat(300_000))
                .then()
                .statusCode(400)
                .body("code", equalTo("line-too-long"));
        assertNothingIsLeft();
    }

    @Test
    void aRecordOfEndlessRowsIsRefused() {
        refused(HEADER + "A1,130682108201,120,PEAR,,,,,张三,\n".repeat(1_001), "record-too-long", "row 2");
    }

    @Test
    void aFileOverTheLimitIsRefused() throws IOException, InterruptedException {
        JsonPath problem = new JsonPath(streamed(320_000).body());

        assertThat(problem.getInt("status")).isEqualTo(413);
        assertThat(problem.getString("code")).isEqualTo("content-too-large");
        assertNothingIsLeft();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        String request = "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
                + "\r\nContent-Length: 5000000\r\nAuthorization: "
                + Tokens.as("registrar").in("130682108").header() + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.write(orchardLine(1).repeat(20_000).getBytes(StandardCharsets.UTF_8));
            out.flush();
            await().until(() -> count("import_part") > 0);
        }

        await().until(() -> count("import_part") == 0);
        await().until(() -> count("import_job") == 0);
        assertNothingIsLeft();
    }

    private void refused(String file, String code, String detail) {
        send(CSV, file).then().statusCode(400).body("code", equalTo(code)).body("detail", containsString(detail));
    }

    private void assertNothingIsLeft() {
        assertThat(count("import_job")).isZero();
        assertThat(count("import_part")).isZero();
        assertThat(count("orchard")).isZero();
    }
}
