package cn.dingzhou.household;

import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A procedure on its way, each step by another person at the right level, on days after it was submitted:
 * {@code AProcedure.about(id, "IDENTIFY", "causes", List.of("ILLNESS")).submitted("2026-09-01").approved()}.
 */
public final class AProcedure {

    public static final Tokens SUBMITTER =
            Tokens.as("registrar").named("village-clerk").in(Places.GREAT_WANG_VILLAGE);
    public static final Tokens REVIEWER =
            Tokens.as("registrar").named("village-secretary").in(Places.GREAT_WANG_VILLAGE);
    public static final Tokens POSTER =
            Tokens.as("registrar").named("village-cadre").in(Places.GREAT_WANG_VILLAGE);
    public static final Tokens CHECKER =
            Tokens.as("township-checker").named("township-officer").in(Places.EAST_WANG);
    public static final Tokens DECIDER =
            Tokens.as("city-decider").named("city-officer").in(Places.CITY);

    private final Map<String, Object> proposal = new LinkedHashMap<>();
    private final UUID household;
    private LocalDate day = LocalDate.EPOCH;
    private String id = "";

    private AProcedure(UUID household, String kind) {
        this.household = household;
        proposal.put("kind", kind);
    }

    public static AProcedure about(UUID household, String kind) {
        return new AProcedure(household, kind);
    }

    public static AProcedure identifying(UUID household) {
        return about(household, "IDENTIFY").proposing("causes", List.of("ILLNESS"));
    }

    public static AProcedure monitoring(UUID household, String kind) {
        return about(household, "MONITOR").proposing("monitoringKind", kind).proposing("risks", List.of("ILLNESS"));
    }

    public AProcedure proposing(String field, Object value) {
        proposal.put(field, value);
        return this;
    }

    public ValidatableResponse submit(String on) {
        day = LocalDate.parse(on);
        return SUBMITTER
                .request()
                .body(Map.of("householdId", household, "proposal", proposal, "submittedOn", on, "reason", "入户核实属实"))
                .post("/api/v1/procedures")
                .then();
    }

    public AProcedure submitted(String on) {
        id = submit(on).statusCode(201).extract().path("id");
        return this;
    }

    public String id() {
        return id;
    }

    public ValidatableResponse review(Tokens by, int inFavour) {
        return take(by, "village-review", Map.of("on", after(1), "votes", votes(inFavour)));
    }

    public ValidatableResponse post(Tokens by) {
        return take(by, "notice", Map.of("on", after(2)));
    }

    public ValidatableResponse object(String on) {
        return take(SUBMITTER, "objections", Map.of("on", on, "reason", "该户在县城有房"));
    }

    public ValidatableResponse check(Tokens by, int daysAfter, String outcome) {
        return take(by, "township-check", Map.of("on", after(daysAfter), "outcome", outcome, "note", "已核"));
    }

    public ValidatableResponse decide(Tokens by, String outcome) {
        return take(by, "city-decision", Map.of("on", after(9), "outcome", outcome, "note", "已核"));
    }

    public ValidatableResponse withdraw() {
        return take(SUBMITTER, "withdrawal", Map.of("on", after(9), "reason", "录入有误"));
    }

    public AProcedure onNotice() {
        review(REVIEWER, 24).statusCode(200);
        post(POSTER).statusCode(200);
        return this;
    }

    public AProcedure checked() {
        onNotice();
        check(CHECKER, 8, "PASSED").statusCode(200);
        return this;
    }

    public AProcedure approved() {
        checked();
        decide(DECIDER, "PASSED").statusCode(200);
        return this;
    }

    public ValidatableResponse read() {
        return DECIDER.request().get(path()).then().statusCode(200);
    }

    /** Sends a step from the version that is there. */
    public ValidatableResponse take(Tokens by, String step, Map<String, Object> body) {
        return by.request()
                .header("If-Match", DECIDER.request().get(path()).header("ETag"))
                .body(body)
                .post(path() + "/" + step)
                .then();
    }

    public String after(int days) {
        return day.plusDays(days).toString();
    }

    public static Map<String, Object> votes(int inFavour) {
        return Map.of("entitled", 30, "attended", 26, "inFavour", inFavour, "against", 26 - inFavour, "abstained", 0);
    }

    private String path() {
        return "/api/v1/procedures/" + id;
    }
}
