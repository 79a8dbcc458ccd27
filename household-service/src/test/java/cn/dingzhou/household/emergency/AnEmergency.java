package cn.dingzhou.household.emergency;

import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** A person with an emergency access to a household: {@code AnEmergency.of(aCadreOf(KAIYUAN), household)}. */
record AnEmergency(Tokens opener, UUID household, String path) {

    static final String ACCESSES = "/api/v1/households/emergency-accesses";
    static final String REASON = "汛期夜间转移，核实行动不便人员";
    static final Tokens AUDITOR =
            Tokens.as("auditor").named("reviewing-auditor").in(Places.CITY);

    /** Somebody whom no other test knows. */
    static Tokens aCadreOf(String region) {
        return Tokens.as("surveyor").named("cadre-" + UUID.randomUUID()).in(region);
    }

    static ValidatableResponse open(Tokens caller, Map<String, ?> body) {
        return caller.request().body(body).post(ACCESSES).then();
    }

    static ValidatableResponse open(Tokens caller, UUID household) {
        return open(caller, Map.of("householdId", household, "reason", REASON));
    }

    static AnEmergency of(Tokens opener, UUID household) {
        String id = open(opener, household).statusCode(201).extract().path("id");
        return new AnEmergency(opener, household, ACCESSES + "/" + id);
    }

    String id() {
        return path.substring(ACCESSES.length() + 1);
    }

    ValidatableResponse look(Tokens caller) {
        return caller.request().get(path).then();
    }

    ValidatableResponse record(Tokens caller) {
        return caller.request().get(path + "/record").then();
    }

    ValidatableResponse end(Tokens caller) {
        return caller.request().post(path + "/end").then();
    }

    ValidatableResponse review(Tokens caller, Map<String, ?> said) {
        return caller.request().body(said).post(path + "/review").then();
    }

    ValidatableResponse justify() {
        return review(AUDITOR, Map.of("justified", true)).statusCode(200);
    }

    /** So many seconds of its time go by. */
    void after(int seconds) throws SQLException {
        try (Connection connection = Superuser.database().getConnection();
                Statement move = connection.createStatement()) {
            move.executeUpdate(
                    """
                    update emergency_access set opened_at = opened_at - interval '%1$d seconds',
                        ends_at = ends_at - interval '%1$d seconds' where id = '%2$s'"""
                            .formatted(seconds, id()));
        }
    }

    /** What the audit trail holds of it, the newest first. */
    ValidatableResponse audited() {
        return AUDITOR.request()
                .queryParam("object", "households/" + household + "/emergency-accesses/")
                .get("/api/v1/services/household-service/audit-entries")
                .then()
                .statusCode(200);
    }
}
