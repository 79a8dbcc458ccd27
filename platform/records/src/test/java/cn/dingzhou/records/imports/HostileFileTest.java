package cn.dingzhou.records.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import cn.dingzhou.testing.fuzz.HostileLines;
import cn.dingzhou.testing.fuzz.Inside;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files made to break who reads them: nothing is unpacked, no name is listened to, no line is endless. */
@QuarkusTest
@WithInfrastructure
class HostileFileTest extends ImportScenario {

    private static final int MEGABYTE = 1 << 20;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LINES = 1_000;
    private static final long SEED = 20201231;

    @Test
    void aLineOfFiftyMegabytesIsRefused() throws IOException, InterruptedException {
        refused(post(CSV, () -> new Endless(50 * MEGABYTE)), 400, "line-too-long");
    }

    @Test
    void whatIsCompressedStaysSo() throws IOException, InterruptedException {
        byte[] bomb = packed(100);
        assertThat(bomb.length).isLessThan(MEGABYTE / 4);

        refused(post(CSV, () -> new ByteArrayInputStream(bomb), "Content-Encoding", "gzip"), 400, "encoding-invalid");
    }

    @Test
    void aWorkbookIsNotOpenedWhateverItSaysItIs() throws IOException, InterruptedException {
        byte[] bomb = workbook();
        assertThat(bomb.length).isLessThan(MEGABYTE / 4);

        refused(post(XLSX, () -> new ByteArrayInputStream(bomb)), 415, "unsupported-media-type");
        refused(post(CSV, () -> new ByteArrayInputStream(bomb)), 400, "encoding-invalid");
        refused(post(NDJSON, () -> new ByteArrayInputStream(bomb)), 400, "encoding-invalid");
    }

    @Test
    void aFormOfSeveralPartsIsNotTaken() {
        String form =
                "--a\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/passwd\r\nX: y\"\r\n\r\n"
                        + TWO_ORCHARDS + "\r\n--a--\r\n";

        send("multipart/form-data; boundary=a", form.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void theNameOfAFileIsNotListenedTo() {
        String id = registrar()
                .contentType(CSV + "; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"../../../etc/passwd\"")
                .body(TWO_ORCHARDS.replace(",120,", ",0,").getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(202)
                .body(not(containsString("passwd")))
                .extract()
                .path("id");

        JsonPath job = ended(id);

        assertThat(registrar().get(job.getString("errorsUrl")).headers().toString())
                .doesNotContain("passwd");
    }

    @Test
    void eachHostileLineIsJudgedAloneAndNoneStopsTheImport() throws IOException, InterruptedException {
        String lines = String.join("\n", HostileLines.like(orchardLine(1), LINES, SEED)) + "\n" + orchardLine(2);

        HttpResponse<String> answer =
                post(NDJSON, () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        JsonPath job = ended(new JsonPath(answer.body()).getString("id"));

        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getInt("read")).isEqualTo(LINES + 1);
        assertThat(job.getInt("rejected")).isBetween(LINES / 2, LINES);
        assertThat(count("orchard where number = 'N2'")).isEqualTo(1);
        assertThat(Inside.toldBy(errors(job))).isEmpty();
    }

    private void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new JsonPath(answer.body()).getString("code")).isEqualTo(code);
        assertThat(count("import_job")).isZero();
    }

    /** Not by REST-assured, which prints every body. */
    private static HttpResponse<String> post(String contentType, Supplier<InputStream> body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + PATH))
                .header("Authorization", Tokens.as("registrar").in("130682108").header())
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofInputStream(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            blow(out, megabytes);
        }
        return packed.toByteArray();
    }

    /** With a hundred megabytes of nothing, a reference to a file of the machine and a formula. */
    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry("../../etc/cron.d/a"));
            out.write(
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><f>HYPERLINK(&x;)</f></worksheet>"
                            .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            blow(out, 100);
        }
        return packed.toByteArray();
    }

    private static void blow(OutputStream out, int megabytes) throws IOException {
        byte[] nothing = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            out.write(nothing);
        }
    }

    /** The header, then one line of a letter. */
    private static final class Endless extends InputStream {

        private final byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        private final int length;
        private int read;

        Endless(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            int at = read++;
            if (at >= length) {
                return -1;
            }
            return at < header.length ? header[at] : 'x';
        }
    }
}
