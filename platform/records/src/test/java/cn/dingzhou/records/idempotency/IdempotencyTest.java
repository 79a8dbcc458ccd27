package cn.dingzhou.records.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class IdempotencyTest {

    @Inject
    EntityManager entities;

    @Inject
    Interruption interruption;

    @Inject
    IdempotencyKeyRepository keys;

    private final String key = "key " + UUID.randomUUID();

    @BeforeEach
    void empty() {
        interruption.will(() -> {});
        run("delete from idempotency_key");
        run("delete from note");
    }

    @Test
    void theSameCallTwiceIsDoneOnceAndAnsweredAlike() {
        Response first = create("ann", key, "{\"text\":\"milk\"}");
        Response again = create("ann", key, "{\"text\":\"milk\"}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.path("text").toString()).isEqualTo("milk");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.contentType()).startsWith("application/json");
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).contains("/api/v1/notes/");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        create("ann", key, "{\"text\":\"milk\"}");

        create("ann", key, "{\"text\":\"bread\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void keysAreTheCallersOwn() {
        create("ann", key, "{\"text\":\"milk\"}");

        create("bob", key, "{\"text\":\"bread\"}").then().statusCode(201);
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void withoutAKeyEachCallCounts() {
        given().header("Authorization", Tokens.as("registrar").header())
                .contentType("application/json")
                .body("{\"text\":\"milk\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201);

        assertThat(notes()).isEqualTo(1);
        assertThat(storedKeys()).isZero();
    }

    @Test
    void ofTwoAtOnceOneIsDoneAndTheOtherToldToWait() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        interruption.will(() -> {
            inside.countDown();
            await().until(() -> goOn.getCount() == 0);
        });
        CompletableFuture<Response> first =
                CompletableFuture.supplyAsync(() -> create("ann", key, "{\"text\":\"milk\"}"));
        await().until(() -> inside.getCount() == 0);

        create("ann", key, "{\"text\":\"milk\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("idempotency-key-in-progress"));
        create("ann", key, "{\"text\":\"bread\"}").then().statusCode(422);
        goOn.countDown();

        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(create("ann", key, "{\"text\":\"milk\"}").asString())
                .isEqualTo(first.join().asString());
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aFailedCallLeavesTheKeyFree() {
        create("ann", key, "{\"text\":\"conflict\"}").then().statusCode(409).body("code", equalTo("note-exists"));
        create("ann", key, "{\"text\":\" \"}").then().statusCode(400).body("code", equalTo("invalid-input"));
        create("ann", key, "{\"text\":").then().statusCode(400);
        interruption.will(() -> {
            throw new IllegalStateException("for the test");
        });
        create("ann", key, "{\"text\":\"milk\"}").then().statusCode(500);
        interruption.will(() -> {});

        assertThat(storedKeys()).isZero();
        create("ann", key, "{\"text\":\"milk\"}").then().statusCode(201);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aCallThatRunsLongerThanItsClaimCannotCommitBesideAnother() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        interruption.will(() -> {
            if (inside.getCount() > 0) {
                inside.countDown();
                await().until(() -> goOn.getCount() == 0);
            }
        });
        CompletableFuture<Response> slow =
                CompletableFuture.supplyAsync(() -> create("ann", key, "{\"text\":\"milk\"}"));
        await().until(() -> inside.getCount() == 0);
        run("update idempotency_key set claimed_until = now()");

        create("ann", key, "{\"text\":\"milk\"}").then().statusCode(201);
        goOn.countDown();

        slow.join().then().statusCode(409).body("code", equalTo("idempotency-key-in-progress"));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        create("ann", key, "{\"text\":\"milk\"}");
        run("update idempotency_key set created_at = now() - interval '25 hours'");

        create("ann", key, "{\"text\":\"bread\"}").then().statusCode(201);
        run("update idempotency_key set created_at = now() - interval '25 hours'");
        keys.purge();
        assertThat(storedKeys()).isZero();
    }

    @Test
    void keysHaveAForm() {
        create("ann", "k".repeat(256), "{\"text\":\"milk\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-invalid"));
        create("ann", "k".repeat(255), "{\"text\":\"milk\"}").then().statusCode(201);
    }

    @Test
    void whoIsUnknownLearnsNothing() {
        create("ann", key, "{\"text\":\"milk\"}");

        given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"milk\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(401);
    }

    private static Response create(String name, String key, String body) {
        return given().header(
                        "Authorization", Tokens.as("registrar").named(name).header())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/notes");
    }

    private long notes() {
        return count("note");
    }

    private long storedKeys() {
        return count("idempotency_key");
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
