package cn.dingzhou.records.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.records.personaldata.OldKey;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.records.personaldata.Secret;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class KeyRotationTest {

    private static final String ROTATIONS = "/api/v1/services/records-test/key-rotations";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CITIZEN_ID = "11010519491231002X";

    @Inject
    Session entities;

    @Inject
    PersonalDataCipher cipher;

    private final PersonalDataCipher old = OldKey.cipher();

    @Test
    void everythingIsEncryptedAnewWhileItIsReadAndWritten() {
        List<UUID> secrets = Stream.generate(UUID::randomUUID).limit(1_200).toList();
        UUID letter = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            secrets.forEach(this::writeWithTheOldKey);
            about("insert into letter values (:id, :content)", letter)
                    .setParameter("content", old.encrypt("a letter".getBytes(StandardCharsets.UTF_8)))
                    .executeUpdate();
        });

        operator().post(ROTATIONS).then().statusCode(202).body("currentKey", equalTo("k1"));
        IntStream.range(0, 50).forEach(number -> QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Secret.class, secrets.get(number * 20)).call("139" + number)));

        await().atMost(PATIENCE).untilAsserted(() -> operator()
                .get(ROTATIONS)
                .then()
                .statusCode(200)
                .body("items[0].finishedAt", notNullValue())
                .body("items[0].keyId", equalTo("k1")));
        assertThat(texts("select phone from secret")).allMatch(phone -> phone.startsWith("k1:"));
        assertThat(texts("select citizen_id from secret")).allMatch(id -> id.startsWith("k1:"));
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 0; number < secrets.size(); number++) {
                assertThat(entities.find(Secret.class, secrets.get(number)).phone())
                        .isEqualTo(number % 20 == 0 && number / 20 < 50 ? "139" + number / 20 : "13800001234");
            }
        });
        byte[] content = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select content from letter where id = :id", byte[].class)
                        .setParameter("id", letter)
                        .getSingleResult());
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).startsWith("k1:");
        assertThat(new String(cipher.decrypt(content), StandardCharsets.UTF_8)).isEqualTo("a letter");
    }

    @Test
    void anotherIsNotOrderedWhileOneIsUnderWay() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock(7403118265)", Integer.class)
                    .getSingleResult();
            operator().post(ROTATIONS).then().statusCode(409).body("code", equalTo("rotation-running"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "city-decider", "auditor"})
    void onlyAnOperatorOrdersOne(String role) {
        Tokens.as(role).in("130682").request().post(ROTATIONS).then().statusCode(403);
    }

    @Test
    void anotherServicesAreNotFoundHere() {
        operator().get("/api/v1/services/another-service/key-rotations").then().statusCode(404);
    }

    private void writeWithTheOldKey(UUID id) {
        about("insert into secret (id, phone, citizen_id) values (:id, :phone, :citizenId)", id)
                .setParameter("phone", old.encrypt("13800001234"))
                .setParameter("citizenId", old.encrypt(CITIZEN_ID))
                .executeUpdate();
    }

    private MutationQuery about(String statement, UUID id) {
        return entities.createNativeMutationQuery(statement).setParameter("id", id);
    }

    private List<String> texts(String statement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(statement, String.class).getResultList());
    }

    private static RequestSpecification operator() {
        return Tokens.as("operator").in("130682").request();
    }
}
