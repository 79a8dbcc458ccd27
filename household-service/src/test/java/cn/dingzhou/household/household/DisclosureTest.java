package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.household.APerson;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class DisclosureTest {

    private static final String PURPOSE = "电话核实住房情况";

    @Inject
    EntityManager entities;

    private final APerson head = aHead().with("health", List.of("CHRONIC_ILLNESS", "DISABILITY"));
    private UUID id;

    @BeforeEach
    void aHouseholdWithADisabledHead() {
        Places.enter();
        id = aHousehold()
                .of(head.with("disabilityCertificate", head.citizenId() + "42"))
                .register();
    }

    @Test
    void forAPurposeEverythingIsShownAndKeptInTheAuditTrail() {
        disclose(Tokens.as("registrar").in(Places.GREAT_WANG_VILLAGE).named("cadre"), PURPOSE)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("members[0].name", equalTo("王小明"))
                .body("members[0].citizenId", equalTo(head.citizenId()))
                .body("members[0].phone", equalTo("13800138000"))
                .body("members[0].health", containsInAnyOrder("CHRONIC_ILLNESS", "DISABILITY"))
                .body("members[0].disability.kind", equalTo("PHYSICAL"))
                .body("members[0].disability.grade", equalTo(2));

        assertThat(audited()).containsExactly("personal-data-read " + PURPOSE);
    }

    @Test
    void aCityDeciderMaySeeItToo() {
        disclose(Tokens.as("city-decider").in(Places.CITY), PURPOSE).statusCode(200);
    }

    @Test
    void whoMayNotSeesNothingAndLeavesNoEntry() {
        for (String role : List.of("viewer", "auditor", "surveyor", "township-checker", "operator")) {
            disclose(Tokens.as(role).in(Places.CITY), PURPOSE).statusCode(403);
        }
        disclose(Tokens.as("registrar").in(Places.KAIYUAN), PURPOSE).statusCode(404);
        disclose(Tokens.as("registrar").in(Places.CITY), "  ")
                .statusCode(400)
                .body("errors.pointer", contains("/purpose", "/purpose"));

        assertThat(audited()).isEmpty();
    }

    private ValidatableResponse disclose(Tokens caller, String purpose) {
        return caller.request()
                .body(Map.of("purpose", purpose))
                .post("/api/v1/households/" + id + "/disclosures")
                .then();
    }

    @SuppressWarnings("unchecked") // Native queries are untyped.
    private List<String> audited() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select action || ' ' || reason from audit_entry where reason is not null and object = 'households/"
                                + id + "'")
                .getResultList());
    }
}
