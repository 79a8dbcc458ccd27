package cn.dingzhou.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever a writing operation commits leaves an entry, and nothing else does. */
@QuarkusTest
@WithInfrastructure
class WritesTest {

    private static final String MILLS = "/api/v1/mills";

    @Inject
    Trail trail;

    private final String somebody = "somebody-" + UUID.randomUUID();
    private final Tokens caller = Tokens.as("registrar").named(somebody).client("field-app");

    @Test
    void somethingNewIsTheObjectByItsAddress() {
        String address = build("Old mill").statusCode(201).extract().header("Location");

        assertThat(trail.of(caller)).containsExactly("field-app POST mills " + address.replaceFirst(".*/api/v1/", ""));
    }

    @Test
    void withAKeyItLeavesOneEntryToo() {
        for (int i = 0; i < 2; i++) {
            caller.request()
                    .header("Idempotency-Key", somebody)
                    .body(Map.of("name", "Old mill"))
                    .post(MILLS)
                    .then()
                    .statusCode(201);
        }

        assertThat(trail.of(caller)).hasSize(1);
    }

    @Test
    void aChangeThatIsWrittenAtTheEndOfItsTransactionLeavesAnEntry() {
        String id = built();

        rename(id, "New mill").statusCode(200).header("ETag", "\"1\"");

        assertThat(trail.of(caller)).last().isEqualTo("field-app PATCH mills/{id} mills/" + id);
    }

    @Test
    void whatIsRolledBackLeavesNone() {
        build("refused").statusCode(409);
        caller.request()
                .header("Idempotency-Key", somebody)
                .body(Map.of("name", "refused"))
                .post(MILLS)
                .then()
                .statusCode(409);

        assertThat(trail.of(caller)).isEmpty();
    }

    @Test
    void whatOnlyReadsOrIsRefusedAfterReadingLeavesNone() {
        String id = built();
        int before = trail.of(caller).size();

        caller.request().post(MILLS + "/" + id + "/inspections").then().statusCode(200);
        caller.request().post(MILLS + "/" + id + "/removal").then().statusCode(409);
        rename(id, "Old mill").statusCode(200).header("ETag", "\"0\"");

        assertThat(trail.of(caller)).hasSize(before);
    }

    @Test
    void whereTheEntryCannotBeWrittenNothingIs() {
        trail.refuse(() -> build("Lost mill").statusCode(500));

        assertThat(trail.count("mill where name = 'Lost mill'")).isZero();
    }

    private String built() {
        return build("Old mill").extract().header("Location").replaceFirst(".*/", "");
    }

    private ValidatableResponse build(String name) {
        return caller.request().body(Map.of("name", name)).post(MILLS).then();
    }

    private ValidatableResponse rename(String id, String name) {
        return caller.request()
                .body(Map.of("name", name))
                .patch(MILLS + "/" + id)
                .then();
    }
}
