package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family of 大王庄村 that an illness ruins is found, monitored and helped until its risk is cleared. */
class MonitoringIT {

    private static final String DAWANGZHUANG = "130682108201";

    private final RunningSuite suite = RunningSuite.get();
    private String number;
    private String household;

    @BeforeEach
    void aFamily() {
        String couple = Households.coupleIn(DAWANGZHUANG);
        Response registered = suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(couple.replaceFirst("\"identifiedOn\":\"[^\"]*\"", "\"identifiedOn\":\"2020-01-01\""))
                .post("/households");
        registered.then().statusCode(201);
        household = registered.path("id");
        number = registered.path("number");
    }

    @Test
    void fromAWarningToAProcedure() {
        enter(
                "reimbursements",
                """
                {"reference":"%s","householdNumber":"%s","memberId":"%s","facts":{"on":"%s","totalCost":48000,
                 "compliantCost":30000,"paidByBasic":12000,"paidBySeriousIllness":3000,"paidByMedicalAid":0}}"""
                        .formatted(UUID.randomUUID(), number, member(), today().minusDays(20)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> warnings().body("items.rule", contains("medical-burden")));
        String warning = "/warnings/" + warnings().extract().path("items[0].id");
        LocalDate today = today();
        String visit = visit("surveyor", today.toString(), 5200);

        take("surveyor", warning, "check", "{\"visitId\":\"%s\"}".formatted(visit))
                .statusCode(200);
        String procedure = take(
                        "surveyor",
                        warning,
                        "confirmation",
                        "{\"on\":\"%s\",\"monitoringKind\":\"MARGINAL\",\"risks\":[\"因病\"],\"reason\":\"自付医疗费用超过收入\"}"
                                .formatted(today))
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"))
                .extract()
                .path("procedureId");

        suite.user("city-decider")
                .get("/procedures/{id}", procedure)
                .then()
                .statusCode(200)
                .body("stage", is("VILLAGE_REVIEW"));
    }

    @Test
    void fromMonitoringToAClearedRisk() {
        decide(
                "{\"kind\":\"MONITOR\",\"monitoringKind\":\"MARGINAL\",\"risks\":[\"ILLNESS\"]}",
                LocalDate.of(2026, 1, 5));
        visit("surveyor", "2026-02-10", 9100);
        enter(
                "measures",
                """
                {"reference":"%s","householdNumber":"%s","facts":{"on":"2026-02-01","kind":"健康帮扶","finishedOn":"2026-04-01",
                 "description":"落实大病救助"}}"""
                        .formatted(UUID.randomUUID(), number));

        decide("{\"kind\":\"CLEAR_RISK\",\"clearance\":\"BY_HELP\"}", LocalDate.of(2026, 9, 1));

        suite.user("village-registrar")
                .get("/households/{id}/record", household)
                .then()
                .statusCode(200)
                .body("household.monitoring.since", contains("2026-01-14"))
                .body("household.monitoring.clearedOn", contains("2026-09-10"))
                .body("file.measures.facts.kind", contains("HEALTH"))
                .body("file.procedures.stage", contains("APPROVED", "APPROVED"));
    }

    @Test
    void nobodyDecidesWhatTheySubmitted() {
        String procedure = submit("{\"kind\":\"IDENTIFY\",\"causes\":[\"因病\"]}", LocalDate.of(2026, 9, 1));

        take("village-registrar", procedure, "village-review", review(LocalDate.of(2026, 9, 2)))
                .statusCode(409)
                .body("code", equalTo("same-person"));
        take("city-registrar", procedure, "village-review", review(LocalDate.of(2026, 9, 2)))
                .statusCode(403)
                .body("code", equalTo("wrong-level"));
    }

    /** Every step on paper days after the submission, by another person. */
    private void decide(String proposal, LocalDate day) {
        String procedure = submit(proposal, day);
        take("village-secretary", procedure, "village-review", review(day.plusDays(1)))
                .statusCode(200);
        take("village-cadre", procedure, "notice", "{\"on\":\"%s\"}".formatted(day.plusDays(2)))
                .statusCode(200);
        String passed = "{\"on\":\"%s\",\"outcome\":\"PASSED\"}";
        take("township-checker", procedure, "township-check", passed.formatted(day.plusDays(8)))
                .statusCode(200);
        take("city-decider", procedure, "city-decision", passed.formatted(day.plusDays(9)))
                .statusCode(200)
                .body("stage", equalTo("APPROVED"));
    }

    private String submit(String proposal, LocalDate day) {
        Response submitted = suite.user("village-registrar")
                .body("{\"householdId\":\"%s\",\"proposal\":%s,\"submittedOn\":\"%s\",\"reason\":\"入户核实属实\"}"
                        .formatted(household, proposal, day))
                .post("/procedures");
        submitted.then().statusCode(201);
        return "/procedures/" + submitted.path("id");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static String review(LocalDate day) {
        return "{\"on\":\"%s\",\"votes\":{\"entitled\":30,\"attended\":26,\"inFavour\":24,\"against\":2,\"abstained\":0}}"
                .formatted(day);
    }

    private String visit(String user, String on, int incomePerHead) {
        String findings = "[\"不愁吃\",\"不愁穿\",\"义务教育\",\"基本医疗\",\"住房安全\",\"饮水安全\"]"
                .replaceAll("(\"[^\"]+\")", "{\"guarantee\":$1,\"met\":true}");
        Response made = suite.user(user)
                .body("{\"householdId\":\"%s\",\"on\":\"%s\",\"findings\":%s,\"incomePerHead\":%d}"
                        .formatted(household, on, findings, incomePerHead))
                .post("/visits");
        made.then().statusCode(201);
        return made.path("id");
    }

    private void enter(String collection, String entry) {
        assertThat(suite.user("village-registrar")
                        .body(entry)
                        .post("/" + collection)
                        .statusCode())
                .isEqualTo(201);
    }

    private String member() {
        return suite.user("village-registrar")
                .get("/households/{id}", household)
                .path("members[0].id");
    }

    private ValidatableResponse warnings() {
        return suite.user("surveyor")
                .get("/warnings?household={id}", household)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse take(String user, String path, String step, String body) {
        String version = suite.user("city-decider").get(path).header("ETag");
        return suite.user(user)
                .headers(Map.of("If-Match", version))
                .body(body)
                .post(path + "/" + step)
                .then();
    }
}
