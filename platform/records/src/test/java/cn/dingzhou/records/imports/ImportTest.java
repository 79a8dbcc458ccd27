package cn.dingzhou.records.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ImportTest extends ImportScenario {

    @Inject
    ImportJobRepository jobs;

    @Test
    void aSheetWithNestedRowsBecomesRecords() {
        String location = send(CSV, TWO_ORCHARDS)
                .then()
                .statusCode(202)
                .header("Location", startsWith(PATH + "/"))
                .body("format", equalTo("CSV"))
                .body("total", equalTo(2))
                .extract()
                .header("Location");

        JsonPath job = ended(location.substring(PATH.length() + 1));

        assertThat(job.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(job.getDouble("progress")).isEqualTo(1.0);
        assertCounts(job, 2, 0, 0, 0);
        assertThat(content("A1"))
                .isEqualTo("Orchard[number=A1, villageCode=130682108201, trees=120, fruit=PEAR, plantedOn=2001-03-05,"
                        + " area=2.50, irrigated=true, sorts=[雪花梨, 鸭梨, 秋月梨],"
                        + " keepers=[Keeper[name=张三, phone=13800001234], Keeper[name=李四, phone=null]]]");
    }

    @Test
    void linesOfJsonBecomeRecords() {
        JsonPath job =
                imported(NDJSON, orchardLine(1) + "\n\r\n" + orchardLine(2).strip());

        assertCounts(job, 2, 0, 0, 0);
        assertThat(count("orchard")).isEqualTo(2);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imported(CSV, TWO_ORCHARDS);

        assertCounts(imported(CSV, TWO_ORCHARDS), 0, 0, 2, 0);
        assertCounts(imported(CSV, TWO_ORCHARDS.replace(",80,", ",81,")), 0, 1, 1, 0);
    }

    @Test
    void theAuditTrailTellsOnceOfTheFileAndOnceOfWhatBecameOfIt() throws NoSuchAlgorithmException {
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(TWO_ORCHARDS.getBytes(StandardCharsets.UTF_8)));

        String id = imported(CSV, TWO_ORCHARDS).getString("id");

        String entries = "audit_entry where object like 'import/" + id + "?%' and action = ";
        assertThat(count(entries + "'import-received' and object like '%into=orchards&records=2&dryRun=false&sha256="
                        + digest + "'"))
                .isEqualTo(1);
        assertThat(count(entries + "'import-finished' and object like '%created=2&updated=0&unchanged=0&rejected=0'"))
                .isEqualTo(1);
        assertThat(count("audit_entry where action like 'POST orchards%'")).isZero();
    }

    @Test
    void theAuditTrailNamesEveryRecordThatIsOtherwiseThanBefore() {
        String dearer = TWO_ORCHARDS.replace(",80,", ",81,") + "A3,130682108201,0,PEAR,,,,,赵六,\n";

        assertThat(told(imported(CSV, TWO_ORCHARDS)))
                .containsExactly("import-created orchards/A1", "import-created orchards/A2");
        assertThat(told(rehearsed(CSV, dearer))).isEmpty();
        assertThat(told(imported(CSV, dearer))).containsExactly("import-updated orchards/A2");
    }

    @Test
    void aKeyThatComesTwiceIsAppliedInOrder() {
        JsonPath job = imported(
                NDJSON, orchardLine(7) + orchardLine(8) + orchardLine(7).replace("PEAR", "APPLE"));

        assertCounts(job, 2, 1, 0, 0);
        assertThat(content("N7")).contains("APPLE");
    }

    @Test
    void aDryRunCountsAndWritesNothing() {
        String file = TWO_ORCHARDS + "A1,130682108201,0,PEAR,,,,,赵六,\nA2,130682108202,99,APPLE,,,,,王五,\n";
        JsonPath rehearsed = rehearsed(CSV, file);

        assertThat(count("orchard")).isZero();
        assertThat(rehearsed.getBoolean("dryRun")).isTrue();
        assertCounts(rehearsed, 2, 1, 0, 1);
        assertThat(errors(rehearsed)).contains("A1,130682108201,0,", ",5,trees,min,");
        assertCounts(imported(CSV, file), 2, 1, 0, 1);
    }

    @Test
    void aDryRunSeesWhatEarlierPartsOfItsFileWouldHaveDone() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            file.append(orchardLine(i));
        }
        file.append(orchardLine(0));
        assertCounts(rehearsed(NDJSON, file.toString()), 2_500, 0, 1, 0);
        assertThat(count("orchard")).isZero();
    }

    @Test
    void whatCameInIsGoneWhenTheImportHasEndedAndWhatIsKeptIsEncrypted() {
        JsonPath job = imported(NDJSON, orchardLine(1) + "{\"number\":\"张三丰\"}\n");

        assertThat(job.getLong("rejected")).isEqualTo(1);
        assertThat(count("import_part")).isZero();
        assertThat(
                        count(
                                "import_error where content like '%number%' or content like '%' || convert_to('张', 'UTF8') || '%'"))
                .isZero();
        assertThat(count("import_error")).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoMayWriteImport() {
        given().contentType(CSV).body(TWO_ORCHARDS).post(PATH).then().statusCode(401);
        as("viewer", "ann")
                .contentType(CSV)
                .body(TWO_ORCHARDS)
                .post(PATH)
                .then()
                .statusCode(403);
        as("registrar", "ann")
                .contentType("text/plain")
                .body(TWO_ORCHARDS)
                .post(PATH)
                .then()
                .statusCode(415);
        as("registrar", "ann")
                .contentType("text/csv;charset=latin1")
                .body("x".getBytes(StandardCharsets.US_ASCII))
                .post(PATH)
                .then()
                .statusCode(415)
                .body("code", equalTo("charset-unsupported"));
    }

    @Test
    void theJobIsForItsStarterAndTheErrorsForThemAlone() {
        JsonPath job = imported(NDJSON, "{}\n");
        String path = PATH + "/" + job.getString("id");

        as("registrar", "another").get(path).then().statusCode(404);
        as("operator", "olga").get(path).then().statusCode(200);
        as("auditor", "alma").get(path).then().statusCode(200);
        as("auditor", "alma").get(path + "/errors").then().statusCode(404);
        registrar().get(path + "/errors").then().statusCode(200);
        assertThat(count("audit_entry where object = 'import/" + job.getString("id")
                        + "' and action = 'import-errors-read'"))
                .isEqualTo(1);
        registrar().get(PATH + "/00000000-0000-0000-0000-000000000000").then().statusCode(404);
    }

    @Test
    void aFileWithoutRecordsIsDoneAtOnce() {
        JsonPath job = imported(CSV, HEADER);

        assertCounts(job, 0, 0, 0, 0);
        assertThat(job.getDouble("progress")).isEqualTo(1.0);
        assertThat(job.getString("errorsUrl")).isNull();
    }

    @Test
    void whatIsOldIsTakenAway() {
        imported(NDJSON, orchardLine(1));
        run("update import_job set finished_at = now() - interval '31 days'");

        jobs.purge();

        assertThat(count("import_job")).isZero();
    }

    @Test
    void itIsInTheApiDocument() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(
                        "paths.'/api/v1/orchards/imports'.post.requestBody.content.keySet()",
                        equalTo(Set.of(CSV, NDJSON)))
                .body("paths.'/api/v1/orchards/imports'.post.tags", equalTo(List.of("Orchards")))
                .body(
                        "paths.'/api/v1/orchards/imports'.post.responses.'202'.content.'application/json'.schema.'$ref'",
                        containsString("Import"))
                .body(
                        "paths.'/api/v1/orchards/imports/{id}/errors'.get.responses.'200'.content.keySet()",
                        equalTo(Set.of(CSV, NDJSON)))
                .body("paths.'/api/v1/orchards/imports'.post.responses.'201'", nullValue());
    }

    private String content(String number) {
        return RegionScope.asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> (String)
                        entities.createNativeQuery("select content from orchard where number = '" + number + "'")
                                .getSingleResult()));
    }

    private static RequestSpecification as(String role, String name) {
        return given().header(
                        "Authorization",
                        Tokens.as(role).named(name).in("130682").header());
    }
}
