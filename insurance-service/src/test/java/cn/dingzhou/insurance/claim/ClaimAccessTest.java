package cn.dingzhou.insurance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with claims, batches and the end of the year; another region's do not exist. */
@QuarkusTest
@WithInfrastructure
class ClaimAccessTest {

    private static final String OFFICES = "registrar surveyor insurer insurance-approver city-decider auditor";
    private static final String MONEY = "insurer insurance-approver city-decider auditor";
    private static final List<String> ROLES = List.of(
            "registrar",
            "surveyor",
            "township-checker",
            "city-decider",
            "insurer",
            "insurance-approver",
            "labour-officer",
            "auditor",
            "operator",
            "claim-reporter",
            "resident",
            "viewer");

    private Guarded guarded;

    @BeforeEach
    void payAClaim() {
        guarded = Guarded.one();
    }

    /** Its version is never 99: what is allowed ends at the stale version. */
    @ParameterizedTest
    @CsvSource({
        "POST, claims/{claim}/survey, 412, surveyor insurer",
        "POST, claims/{claim}/notice, 412, registrar insurer",
        "POST, claims/{claim}/objections, 412, registrar surveyor insurer",
        "PUT, claims/{claim}/payee, 412, registrar surveyor insurer",
        "POST, claims/{claim}/approval, 412, insurance-approver",
        "POST, claims/{claim}/rejection, 412, insurance-approver",
        "POST, claims/{claim}/withdrawal, 412, registrar insurer",
        "POST, claims/{claim}/disclosures, 200, insurer insurance-approver",
        "GET, claims/{claim}, 200, " + OFFICES,
        "GET, claims/{claim}/notice, 200, viewer " + OFFICES,
        "GET, claim-statistics?from=2020&to=2020&region={township}, 200, " + OFFICES,
        "POST, payment-batches, 409, insurer",
        "GET, payment-batches/{batch}, 200, " + MONEY,
        "POST, payment-batches/{batch}/approvals, 412, insurance-approver city-decider",
        "POST, payment-batches/{batch}/cancellation, 412, insurer insurance-approver city-decider",
        "GET, payment-batches/{batch}/bank-file, 200, insurer city-decider",
        "POST, policy-years/{year}/closing, 400, city-decider",
        "GET, policy-years/{year}/reconciliation, 200, " + MONEY
    })
    void oneOfTheOwnRegion(String method, String path, int status, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));

        for (String role : ROLES) {
            assertThat(guarded.call(guarded.as(role).request(), method, path))
                    .as("%s in its region", role)
                    .isEqualTo(allowed.contains(role) ? status : 403);
            assertThat(guarded.call(guarded.foreign(role).request(), method, path))
                    .as("%s of another region", role)
                    .isEqualTo(allowed.contains(role) ? 404 : 403);
        }
        assertThat(guarded.call(RestAssured.given().contentType("application/json"), method, path))
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "claims, " + OFFICES,
        "claims/export, " + OFFICES,
        "payment-batches, " + MONEY,
        "payments, " + MONEY,
        "payments/export, " + MONEY
    })
    void aListOfTheOwnRegion(String path, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));

        for (String role : ROLES) {
            assertThat(guarded.call(guarded.as(role).request(), "GET", path))
                    .as(role)
                    .isEqualTo(allowed.contains(role) ? 200 : 403);
        }
        assertThat(guarded.foreign("auditor").request().get("/api/v1/" + path).asString())
                .doesNotContain(guarded.village());
        assertThat(guarded.call(RestAssured.given(), "GET", path)).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "claims, registrar insurer claim-reporter",
        "claims/imports, registrar insurer claim-reporter",
        "payments/imports, insurer"
    })
    void whoBringsSomethingIn(String path, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));

        for (String role : ROLES) {
            assertThat(guarded.bring(guarded.as(role), path))
                    .as(role)
                    .isEqualTo(!allowed.contains(role) ? 403 : path.equals("claims") ? 400 : 202);
        }
        assertThat(guarded.bring(guarded.as("insurer").expired(), path)).isEqualTo(401);
    }
}
