package cn.dingzhou.insurance.document;

import static cn.dingzhou.insurance.document.SampleDocuments.JPEG;
import static cn.dingzhou.insurance.document.SampleDocuments.PDF;
import static cn.dingzhou.insurance.document.SampleDocuments.PNG;
import static cn.dingzhou.insurance.document.SampleDocuments.jpeg;
import static cn.dingzhou.insurance.document.SampleDocuments.pdf;
import static cn.dingzhou.insurance.document.SampleDocuments.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.insurance.document.SampleDocuments.SampleClaim;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads that are not documents, or too many. */
@QuarkusTest
@WithInfrastructure
class RefusedDocumentTest {

    private static final int LIMIT = 10 * 1024 * 1024;
    private static final long ENORMOUS = 200L * 1024 * 1024;

    private final DataSource database = Superuser.database();

    private SampleClaim claim;
    private final List<RawUpload> uploads = new ArrayList<>();

    @BeforeEach
    void aClaim() throws SQLException {
        claim = SampleDocuments.newClaim(database);
    }

    @AfterEach
    void close() throws IOException {
        for (RawUpload upload : uploads) {
            upload.close();
        }
    }

    @Test
    void tenMegabytesAreTakenAndNotAByteMore() {
        claim.upload(JPEG, jpeg(LIMIT)).statusCode(201).body("size", equalTo(LIMIT));

        claim.upload(JPEG, jpeg(LIMIT + 1)).statusCode(413).body("code", equalTo("document-too-large"));
    }

    @Test
    void whatSaysThatItIsEnormousIsRefusedBeforeItIsSent() throws IOException {
        RawUpload upload = open("Content-Length: " + ENORMOUS);

        assertThat(upload.answer()).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
    }

    @Test
    void whatSaysThatItIsEnormousIsRefusedWhileItIsSent() throws IOException {
        RawUpload upload = open("Content-Length: " + ENORMOUS);

        upload.sendUntilAnswered(ENORMOUS);

        assertThat(upload.answer()).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
    }

    @Test
    void whatDoesNotSayHowLargeItIsIsRefusedOnceItIsTooLarge() throws IOException {
        RawUpload upload = open("Transfer-Encoding: chunked");

        long sent = upload.sendChunksUntilAnswered(ENORMOUS);

        assertThat(upload.answer()).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        assertThat(sent).isBetween((long) LIMIT, ENORMOUS - 1);
    }

    @Test
    void moreThanAFewAtATimeAreAskedToTryAgain() throws IOException {
        for (int i = 0; i < 6; i++) {
            open("Content-Length: 1000000").send(new byte[10]);
        }
        byte[] mine = pdf("mine");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> claim.upload(PDF, mine).extract().statusCode() == 503);
        claim.upload(PDF, mine)
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("too-many-uploads"));

        close();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> claim.upload(PDF, mine).extract().statusCode() < 300);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        RawUpload upload = open("Content-Length: 1000");
        upload.send(Arrays.copyOf(jpeg(1000), 500));

        upload.close();

        claim.upload(PDF, pdf("next")).statusCode(201);
        claim.as("auditor").request().get(claim.path()).then().body("contentType", contains(PDF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/svg+xml",
                "image/gif",
                "application/octet-stream",
                "application/json",
                "application/zip",
                "multipart/form-data; boundary=a",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    void otherFormatsAreRefused(String contentType) {
        claim.upload(contentType, pdf("x")).statusCode(415);
    }

    @Test
    void theNameOfAFileIsNotListenedTo() {
        String id = RestAssured.given()
                .header("Authorization", claim.as("registrar").header())
                .header("Content-Type", PDF)
                .header("Content-Disposition", "attachment; filename=\"../../../etc/passwd\"")
                .queryParam("kind", "OTHER")
                .body(pdf("x"))
                .post(claim.path())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        claim.as("auditor")
                .request()
                .body(Map.of("purpose", "核对票据"))
                .post(claim.path() + "/" + id + "/disclosures")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"" + id + ".pdf\""));
    }

    @Test
    void itsFormatMustBeSaid() throws IOException, InterruptedException {
        HttpRequest unsaid = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + claim.path() + "?kind=OTHER"))
                .header("Authorization", claim.as("registrar").header())
                .POST(HttpRequest.BodyPublishers.ofByteArray(pdf("x")))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(unsaid, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void whatLooksLikeAnotherFormatIsNamed() {
        looks(PNG, jpeg(500), "What is declared as image/png looks like image/jpeg; export or photograph it again.");
        looks(JPEG, png(500), "What is declared as image/jpeg looks like image/png; export or photograph it again.");
        looks(
                JPEG,
                pdf("x"),
                "What is declared as image/jpeg looks like application/pdf; export or photograph it again.");
        looks(
                PDF,
                "<html><script>alert(1)</script>%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8),
                "What is declared as application/pdf is neither a PDF nor a JPEG nor a PNG;"
                        + " export or photograph it again.");
        looks(
                PDF,
                new byte[] {0},
                "What is declared as application/pdf is neither a PDF nor a JPEG nor a PNG;"
                        + " export or photograph it again.");
    }

    @Test
    void whatIsCutOffIsRefused() {
        for (byte[] whole : List.of(pdf("x".repeat(2000)), jpeg(500), png(500))) {
            String type = whole[0] == '%' ? PDF : whole[1] == 'P' ? PNG : JPEG;
            looks(
                    type,
                    Arrays.copyOf(whole, whole.length - 5),
                    "What is declared as " + type + " is cut off; export or photograph it again.");
        }
        looks(
                PDF,
                pdfFollowedBy(1020),
                "What is declared as application/pdf is cut off; export or photograph it again.");
        claim.upload(PDF, pdfFollowedBy(1000)).statusCode(201);
    }

    @Test
    void somethingMustBeSent() throws IOException {
        claim.upload(PDF, new byte[0]).statusCode(400).body("code", equalTo("body-missing"));

        RawUpload upload = open("Transfer-Encoding: chunked");
        upload.send("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(upload.answer()).isEqualTo("HTTP/1.1 400 Bad Request");
    }

    @Test
    void itsKindMustBeKnown() {
        claim.upload(claim.as("registrar"), "PHOTO", PDF, pdf("x"))
                .statusCode(400)
                .body("errors.pointer", contains("/kind"))
                .body("errors.code", contains("unknown-word"));
        claim.as("registrar")
                .request()
                .contentType(PDF)
                .body(pdf("x"))
                .post(claim.path())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
        claim.as("auditor").request().get(claim.path()).then().body("id", hasSize(0));
    }

    private void looks(String contentType, byte[] content, String detail) {
        claim.upload(claim.as("registrar"), "OTHER", contentType, content)
                .statusCode(400)
                .body("code", equalTo("not-what-it-says"))
                .body("detail", containsString("声明为 " + contentType));
        assertThat(claim.refusal(contentType, content)).isEqualTo(detail);
    }

    private RawUpload open(String length) throws IOException {
        RawUpload upload = new RawUpload(claim, length);
        uploads.add(upload);
        return upload;
    }

    private static byte[] pdfFollowedBy(int bytes) {
        byte[] pdf = pdf("x");
        return Arrays.copyOf(pdf, pdf.length + bytes);
    }
}
