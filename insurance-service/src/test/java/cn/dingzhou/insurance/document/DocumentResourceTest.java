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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.insurance.document.SampleDocuments.SampleClaim;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class DocumentResourceTest {

    private static final Map<String, String> PURPOSE = Map.of("purpose", "核对票据");

    private final DataSource database = Superuser.database();

    private SampleClaim claim;

    @BeforeEach
    void aClaim() throws SQLException {
        claim = SampleDocuments.newClaim(database);
    }

    @Test
    void whatIsUploadedIsDownloadedTheSame() {
        byte[] photo = jpeg(3_000_000);

        ValidatableResponse added = claim.upload(claim.as("surveyor"), "DISASTER_PROOF", JPEG + ";q=1", photo)
                .statusCode(201)
                .body("kind", equalTo("DISASTER_PROOF"))
                .body("contentType", equalTo(JPEG))
                .body("size", equalTo(3_000_000))
                .body("sha256", equalTo("dda32227c24bd94d2308f9ba597f1fb27b27927b743671785d7b509f6784a3eb"));

        ValidatableResponse file = claim.as("insurance-approver")
                .request()
                .body(PURPOSE)
                .post(added.extract().header("Location") + "/disclosures")
                .then()
                .statusCode(200)
                .contentType(JPEG)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"" + added.extract().path("id") + ".jpg\""));
        assertThat(file.extract().asByteArray()).isEqualTo(photo);
    }

    @Test
    void theListIsInTheOrderOfAdding() {
        claim.upload(PDF, pdf("one")).statusCode(201);
        claim.upload(PNG, png(100)).statusCode(201);
        claim.upload(claim.as("insurer"), "TUITION_NOTICE", JPEG, jpeg(100)).statusCode(201);

        claim.as("auditor")
                .request()
                .get(claim.path())
                .then()
                .statusCode(200)
                .body("contentType", contains(PDF, PNG, JPEG))
                .body("kind", contains("INVOICE", "INVOICE", "TUITION_NOTICE"));
    }

    @Test
    void theSameContentIsTheSameDocument() {
        String first =
                claim.upload(PDF, pdf("invoice 1")).statusCode(201).extract().path("id");

        claim.upload(PDF, pdf("invoice 1")).statusCode(200).body("id", equalTo(first));

        claim.as("auditor").request().get(claim.path()).then().body("id", contains(first));
    }

    @Test
    void theSameContentAtOnceIsTheSameDocumentToo() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(3);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            hold(other);
            List<Future<Integer>> uploads = Stream.generate(() -> callers.submit(
                            () -> claim.upload(PDF, pdf("once")).extract().statusCode()))
                    .limit(3)
                    .toList();
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 3);

            other.commit();

            assertThat(uploads).extracting(Future::get).containsExactlyInAnyOrder(201, 200, 200);
        } finally {
            callers.shutdownNow();
        }
        claim.as("auditor").request().get(claim.path()).then().body("id", hasSize(1));
    }

    @Test
    void aClaimHasAtMostThirty() {
        for (int i = 0; i < 30; i++) {
            claim.upload(PDF, pdf("invoice " + i)).statusCode(201);
        }

        claim.upload(PDF, pdf("invoice 30")).statusCode(409).body("code", equalTo("too-many-documents"));
        claim.upload(PDF, pdf("invoice 7")).statusCode(200);
    }

    @Test
    void nothingIsAddedToAnEndedClaim() throws SQLException {
        SampleDocuments.execute(
                database, "update claim set ended_on = '2019-08-01', stage = 'REJECTED' where id = ?", claim.id());

        claim.upload(PDF, pdf("late")).statusCode(409);
    }

    @Test
    void theContentIsEncryptedAtRest() throws SQLException {
        String name = "张三，肺部感染";
        String id = claim.upload(PDF, pdf(name)).statusCode(201).extract().path("id");

        byte[] stored = column("select content from document_content where document_id = ?", id, byte[].class);

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .startsWith("k1:")
                .doesNotContain("%PDF")
                .doesNotContain(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void everyReadingIsAudited() throws SQLException {
        String id = claim.upload(PDF, pdf("x")).statusCode(201).extract().path("id");
        claim.as("auditor").request().get(claim.path()).then().statusCode(200);

        claim.as("auditor")
                .request()
                .body(PURPOSE)
                .post(claim.path() + "/" + id + "/disclosures")
                .then()
                .statusCode(200);

        assertThat(column(
                        "select string_agg(action || ' ' || subject || ' ' || reason, ',') from audit_entry where object = ?",
                        claim.path().replace("/api/v1/", "") + "/" + id,
                        String.class))
                .isEqualTo("document-read "
                        + UUID.nameUUIDFromBytes("auditor".getBytes(StandardCharsets.UTF_8))
                        + " 核对票据");
    }

    @Test
    void aPhotoOfAPhoneMayGoOnBehindItsEnd() {
        byte[] movingPhoto = Arrays.copyOf(jpeg(1000), 5000);

        claim.upload(JPEG, movingPhoto).statusCode(201).body("size", equalTo(5000));
    }

    @Test
    void nothingIsShownWithoutAPurpose() {
        String id = claim.upload(PDF, pdf("x")).statusCode(201).extract().path("id");

        claim.as("auditor")
                .request()
                .body(Map.of())
                .post(claim.path() + "/" + id + "/disclosures")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/purpose"));
        claim.as("auditor")
                .request()
                .get(claim.path() + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("INVOICE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "insurer"})
    void theseUpload(String role) {
        claim.upload(claim.as(role), "OTHER", PDF, pdf("x")).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurance-approver", "city-decider", "auditor", "viewer", "resident", "operator"})
    void theseDoNot(String role) {
        claim.upload(claim.as(role), "OTHER", PDF, pdf("x")).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "labour-officer", "resident", "operator"})
    void theseDoNotRead(String role) {
        String id = claim.upload(PDF, pdf("x")).statusCode(201).extract().path("id");

        claim.as(role).request().get(claim.path()).then().statusCode(403);
        claim.as(role)
                .request()
                .body(PURPOSE)
                .post(claim.path() + "/" + id + "/disclosures")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherVillagesClaimDoesNotExist() throws SQLException {
        String id = claim.upload(PDF, pdf("x")).statusCode(201).extract().path("id");
        SampleClaim other = SampleDocuments.newClaim(database);
        Tokens neighbour = other.as("registrar");

        claim.upload(neighbour, "OTHER", PDF, pdf("y")).statusCode(404);
        neighbour.request().get(claim.path()).then().statusCode(404);
        neighbour
                .request()
                .body(PURPOSE)
                .post(claim.path() + "/" + id + "/disclosures")
                .then()
                .statusCode(404);
        neighbour
                .request()
                .body(PURPOSE)
                .post(other.path() + "/" + id + "/disclosures")
                .then()
                .statusCode(404);
        new SampleClaim(UUID.randomUUID(), claim.village())
                .upload(PDF, pdf("y"))
                .statusCode(404);
    }

    /** As the claim's own desk would. */
    private void hold(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select 1 from claim where id = ? for no key update")) {
            lock.setObject(1, claim.id());
            lock.execute();
        }
    }

    private long waiting() throws SQLException {
        return column(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%' || ?",
                "from claim where id = $1 for no key update", Long.class);
    }

    private <T> T column(String sql, String value, Class<T> type) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, sql.contains("document_id") ? UUID.fromString(value) : value);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return type.cast(rows.getObject(1));
            }
        }
    }
}
