package cn.dingzhou.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What use cases that know nothing of it leave in the audit trail. */
@QuarkusTest
@WithInfrastructure
class AuditedWritesTest {

    private final Tokens clerk = Tokens.as("registrar")
            .in(Places.GREAT_WANG_VILLAGE)
            .named("clerk-" + UUID.randomUUID())
            .client("field-app");
    private final AHousehold household = aHousehold();

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void aHouseholdIsTracedFromItsRegistration() {
        String address = register(clerk).statusCode(201).extract().header("Location");
        String object = address.replaceFirst(".*/api/v1/", "");

        change(address, "\"0\"", List.of("SCHOOLING")).statusCode(200).header("ETag", "\"1\"");

        entries("object", object)
                .body("items.action", contains("PATCH households/{id}", "POST households"))
                .body("items.object", contains(object, object))
                .body("items[0].subject", equalTo(clerk.subject()))
                .body("items[0].client", equalTo("field-app"));
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        register(clerk).statusCode(201);
        String address = "/api/v1/households/" + UUID.randomUUID();
        Tokens refused = Tokens.as("registrar").in(Places.GREAT_WANG_VILLAGE).named("refused-" + UUID.randomUUID());

        register(refused).statusCode(409);
        refused.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("causes", List.of("SCHOOLING")))
                .patch(address)
                .then()
                .statusCode(404);

        entries("subject", refused.subject()).body("items", empty());
    }

    private ValidatableResponse register(Tokens caller) {
        return caller.request()
                .body(household.json())
                .post("/api/v1/households")
                .then();
    }

    private ValidatableResponse change(String address, String version, List<String> causes) {
        return clerk.request()
                .header("If-Match", version)
                .body(Map.of("causes", causes))
                .patch(address)
                .then();
    }

    private static ValidatableResponse entries(String name, String value) {
        return Tokens.as("auditor")
                .in(Places.CITY)
                .request()
                .queryParam(name, value)
                .get("/api/v1/services/household-service/audit-entries")
                .then()
                .statusCode(200);
    }
}
