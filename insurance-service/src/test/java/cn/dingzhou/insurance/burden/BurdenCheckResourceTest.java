package cn.dingzhou.insurance.burden;

import static cn.dingzhou.insurance.burden.InsuredVillage.CHECKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class BurdenCheckResourceTest {

    private static final Map<String, Object> DISMISSAL = Map.of("reason", "INCOME_ABOVE_LINE", "note", "人均收入 9,000 元");

    private InsuredVillage village;

    @Inject
    BurdenChecks checks;

    private final DataSource database = Superuser.database();

    @BeforeEach
    void aVillageWithSchedules() {
        village = InsuredVillage.withSchedules();
    }

    @Test
    void aCheckIsDismissedWithAReason() {
        String check = village.openCheck(village.exited());
        village.asSurveyor()
                .request()
                .get(check)
                .then()
                .header("ETag", "\"0\"")
                .body("stage", equalTo("OPEN"))
                .body("endedOn", nullValue());

        dismiss(check, "\"7\"", DISMISSAL).statusCode(412);
        dismiss(check, "\"0\"", DISMISSAL)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("DISMISSED"))
                .body("reason", equalTo("INCOME_ABOVE_LINE"))
                .body("note", equalTo("人均收入 9,000 元"))
                .body("endedBy", notNullValue())
                .body("endedOn", equalTo(LocalDate.now(BusinessClock.ZONE).toString()));

        dismiss(check, "\"1\"", DISMISSAL).statusCode(409).body("code", equalTo("check-ended"));
    }

    @Test
    void aDismissalHasACodedReasonAndANote() {
        String check = village.openCheck(village.exited());

        dismiss(check, "\"0\"", Map.of()).statusCode(400).body("errors.pointer", contains("/note", "/reason"));
        dismiss(check, "\"0\"", Map.of("reason", "NO_TIME", "note", "x"))
                .statusCode(400)
                .body("errors.code", contains("unknown-word"));
        village.asSurveyor()
                .request()
                .body(DISMISSAL)
                .post(check + "/dismissal")
                .then()
                .statusCode(428);
    }

    @Test
    void aClaimEndsTheOpenCheckOfItsPeril() {
        SampleHousehold household = village.exited();
        String check = village.openCheck(household);
        UUID claim = claimOf(household);

        claimed(household, Peril.SCHOOLING, claim);
        village.asSurveyor().request().get(check).then().body("stage", equalTo("OPEN"));
        claimed(household, Peril.ILLNESS, claim);
        claimed(household, Peril.ILLNESS, UUID.randomUUID());

        village.asSurveyor()
                .request()
                .get(check)
                .then()
                .body("stage", equalTo("CLAIMED"))
                .body("claimId", equalTo(claim.toString()))
                .body("endedBy", equalTo("registrar-1"));
    }

    @Test
    void aListIsFilteredAndGoesOnAfterItsCursor() {
        SampleHousehold first = village.exited();
        village.openCheck(first);
        SampleHousehold second = village.exited();
        String dismissed = village.openCheck(second);
        dismiss(dismissed, "\"0\"", DISMISSAL).statusCode(200);
        String list = CHECKS + "?policyYear=" + village.policyYear;
        Tokens reader = village.asSurveyor();

        String next = reader.request()
                .get(list + "&limit=1")
                .then()
                .body("items.householdId", contains(first.id().toString()))
                .extract()
                .path("next");
        reader.request()
                .queryParam("cursor", next)
                .get(list + "&limit=1")
                .then()
                .body("items.householdId", contains(second.id().toString()))
                .body("next", nullValue());
        reader.request()
                .get(list + "&stage=DISMISSED")
                .then()
                .body("items.householdId", contains(second.id().toString()));
        reader.request().get(list + "&peril=DISASTER").then().body("items", hasSize(0));
        reader.request()
                .get(list + "&region=" + village.township + "202")
                .then()
                .body("items", hasSize(0));
        reader.request().get(list + "&region=" + village.code).then().body("items", hasSize(2));
        reader.request().get(list + "&olderThan=0").then().body("items", hasSize(2));
        reader.request().get(list + "&olderThan=1").then().body("items", hasSize(0));
        reader.request().get(list + "&olderThan=-1").then().statusCode(400);
        assertThat(ExportCall.column(reader, list + "&stage=OPEN", "householdId"))
                .containsExactly(first.id().toString());
    }

    private ValidatableResponse dismiss(String check, String ifMatch, Map<String, Object> dismissal) {
        return village.asSurveyor()
                .request()
                .header("If-Match", ifMatch)
                .body(dismissal)
                .post(check + "/dismissal")
                .then();
    }

    private void claimed(SampleHousehold household, Peril peril, UUID claim) {
        QuarkusTransaction.requiringNew()
                .run(() -> checks.claimed(
                        household.id(),
                        peril,
                        UUID.fromString(village.policyYear),
                        claim,
                        new Taking("registrar-1", Instant.now())));
    }

    private UUID claimOf(SampleHousehold household) {
        UUID claim = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into claim (id, version, number, village_code, household_id, household_number,
                            policy_year_id, peril, covered_class, loss_on, stage, round, origin, reported_on, reported_by,
                            own_paid, changed_at)
                        values (?, 0, ?, ?, ?, ?, ?, 'ILLNESS', 'EXITED_NOT_HIGH_STANDARD', '2020-06-01', 'REPORTED', 1,
                            'INSURER', '2020-06-02', 'registrar-1', 0, now())""")) {
            insert.setObject(1, claim);
            insert.setString(2, "TEST-" + claim);
            insert.setString(3, village.code);
            insert.setObject(4, household.id());
            insert.setString(5, household.number());
            insert.setObject(6, UUID.fromString(village.policyYear));
            insert.executeUpdate();
            return claim;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
