package cn.dingzhou.records.auditors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class AuditEntryResourceTest {

    private static final String CITY = "130682";
    private static final String ENTRIES = "/api/v1/services/records-test/audit-entries";
    private static final String VERIFICATION = "/api/v1/services/records-test/audit-verification";
    private static final Tokens AUDITOR = Tokens.as("auditor").in(CITY);

    @Inject
    AuditTrail audit;

    private final String ann = "ann-" + UUID.randomUUID();
    private final String household = "household/" + UUID.randomUUID();

    @BeforeEach
    void threeEntries() {
        audit.record(caller("office"), "citizen-id-read", household, "visit");
        audit.record(caller("field-app"), "PATCH households/{id}", household + "/members", null);
        audit.record(caller("field-app"), "document-read", "claim-document/" + UUID.randomUUID(), "claim");
    }

    @Test
    void entriesAreFoundTheNewestFirst() {
        find(Map.of("subject", ann))
                .body("items.action", contains("document-read", "PATCH households/{id}", "citizen-id-read"))
                .body("items[2].client", equalTo("office"))
                .body("items[2].object", equalTo(household))
                .body("items[2].reason", equalTo("visit"));
    }

    @Test
    void entriesAreFoundByWhatTheyTell() {
        find(Map.of("subject", ann, "client", "office")).body("items.action", contains("citizen-id-read"));
        find(Map.of("subject", ann, "action", "document-read")).body("items.reason", contains("claim"));
        find(Map.of("object", household)).body("items.client", contains("field-app", "office"));
        find(Map.of("object", household + "/members")).body("items.client", contains("field-app"));
    }

    @Test
    void entriesAreFoundByDay() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        find(Map.of("subject", ann, "from", today.minusDays(1).toString(), "to", today.toString()))
                .body("items.size()", equalTo(3));
        find(Map.of("subject", ann, "to", today.minusDays(1).toString())).body("items", empty());
        find(Map.of("subject", ann, "from", today.plusDays(1).toString())).body("items", empty());
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        String next = find(Map.of("subject", ann, "limit", 2))
                .body("items.size()", equalTo(2))
                .extract()
                .path("next");

        find(Map.of("subject", ann, "limit", 2, "cursor", next)).body("items.action", contains("citizen-id-read"));
        ask(AUDITOR, Map.of("client", "office", "cursor", next)).statusCode(400);
    }

    @Test
    void anEntryGetsItsNumberSoon() {
        await().untilAsserted(
                        () -> assertThat(find(Map.of("subject", ann)).extract().<Integer>path("items[0].seq"))
                                .isPositive());
    }

    @Test
    void theListIsExportedWhole() {
        String file = AUDITOR.request()
                .queryParams(Map.of("subject", ann))
                .get(ENTRIES + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file.lines()).hasSize(4);
        assertThat(file).contains("citizen-id-read").contains(household);
    }

    @Test
    void everyLookIsAnEntryToo() {
        Tokens curious = Tokens.as("auditor").in(CITY).named("curious-" + ann);

        ask(curious, Map.of("subject", ann)).statusCode(200);
        curious.request()
                .queryParam("subject", ann)
                .get(ENTRIES + "/export")
                .then()
                .statusCode(200);
        curious.request().queryParam("limit", 1).get(VERIFICATION).then().statusCode(200);

        find(Map.of("subject", curious.subject()))
                .body("items.action", contains("audit-trail-verified", "list-exported", "audit-trail-read"))
                .body("items.object", hasItem("audit-entries?subject=" + ann));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "registrar", "city-decider", "viewer"})
    void onlyAuditorsSearch(String role) {
        ask(Tokens.as(role).in(CITY), Map.of()).statusCode(403);
        Tokens.as(role).in(CITY).request().get(ENTRIES + "/export").then().statusCode(403);
    }

    @Test
    void auditorsOfATownshipDoNot() {
        Tokens township = Tokens.as("auditor").in("130682108");

        ask(township, Map.of()).statusCode(403).body("code", equalTo("wrong-level"));
        township.request().get(ENTRIES + "/export").then().statusCode(403);
        township.request().get(VERIFICATION).then().statusCode(403);
    }

    @Test
    void anotherServicesTrailIsNotHere() {
        for (String path : List.of("audit-entries", "audit-entries/export", "audit-verification")) {
            AUDITOR.request()
                    .get("/api/v1/services/other-service/" + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whatCannotBeLookedForIsSaid() {
        ask(AUDITOR, Map.of("object", "130682196805170011"))
                .statusCode(400)
                .body("errors.pointer", contains("/object"));
        ask(AUDITOR, Map.of("from", "yesterday")).statusCode(400).body("errors.pointer", contains("/from"));
        ask(AUDITOR, Map.of("who", ann)).statusCode(400).body("errors.code", contains("unknown-parameter"));
        AUDITOR.request()
                .queryParam("after", "1:x")
                .get(VERIFICATION)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/after"));
    }

    @Test
    void operatorsAndAuditorsVerify() {
        for (String role : List.of("operator", "auditor")) {
            Tokens.as(role)
                    .in(CITY)
                    .request()
                    .get(VERIFICATION)
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(true))
                    .body("defect", equalTo(null));
        }
        Tokens.as("registrar").in(CITY).request().get(VERIFICATION).then().statusCode(403);
    }

    private ValidatableResponse find(Map<String, ?> filter) {
        return ask(AUDITOR, filter).statusCode(200);
    }

    private static ValidatableResponse ask(Tokens caller, Map<String, ?> filter) {
        return caller.request().queryParams(filter).get(ENTRIES).then();
    }

    private Caller caller(String client) {
        return new Caller(ann, client, Set.of(), null, null);
    }
}
