package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a household does by its telephone: with its own claims, and no others. */
@QuarkusTest
@WithInfrastructure
class OwnClaimTest {

    private static final String OWN = "/api/v1/own-claims";

    private final String today = LocalDate.now(BusinessClock.ZONE).toString();

    private Insured insured;
    private SampleHousehold household;
    private Tokens resident;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
        household = insured.household();
        resident = residentOf(household);
    }

    @Test
    void aHouseholdReportsItsOwnLoss() {
        String id = report().statusCode(201)
                .body("stage", equalTo("REPORTED"))
                .body("reportedOn", equalTo(today))
                .extract()
                .path("id");

        insured.as("auditor")
                .request()
                .get(CLAIMS + "/" + id)
                .then()
                .body("origin", equalTo("HOUSEHOLD"))
                .body("householdNumber", equalTo(household.number()))
                .body("regionCode", equalTo(insured.village()));
    }

    @Test
    void itSeesItsOwnClaimsHoweverTheyCame() {
        ClaimCase claim =
                ClaimCase.of(insured, household, day("05-12")).ready("18000").approved();
        ClaimCase.of(insured);

        resident.request()
                .get(OWN)
                .then()
                .statusCode(200)
                .body("id", contains(claim.id()))
                .body("payout", contains(9000.0f))
                .body("[0].calculation.lines.sum { it.amount }", equalTo(9000.0f))
                .body("[0].payee.name", equalTo("王*"));
    }

    @Test
    void aRejectionSaysWhy() {
        ClaimCase claim = ClaimCase.of(insured, household, day("05-12")).surveyed("18000");
        claim.reject("BELOW_DEDUCTIBLE").statusCode(200);

        resident.request()
                .get(OWN + "/" + claim.id())
                .then()
                .statusCode(200)
                .body("stage", equalTo("REJECTED"))
                .body("reason", equalTo("BELOW_DEDUCTIBLE"));
    }

    @Test
    void anotherHouseholdsClaimDoesNotExist() {
        String other = ClaimCase.of(insured).id();

        resident.request().get(OWN + "/" + other).then().statusCode(404);
        resident.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", day("05-21"), "note", "不申请了"))
                .post(OWN + "/" + other + "/withdrawal")
                .then()
                .statusCode(404);
        upload(other).statusCode(404);
    }

    @Test
    void itAddsADocument() {
        String id = report().extract().path("id");

        upload(id).statusCode(200).body("kind", equalTo("INVOICE"));

        resident.request().get(OWN + "/" + id).then().body("documents.kind", contains("INVOICE"));
    }

    @Test
    void itWithdraws() {
        ValidatableResponse reported = report();
        String id = reported.extract().path("id");

        resident.request()
                .header("If-Match", reported.extract().header("ETag"))
                .body(Map.of("on", today, "note", "不申请了"))
                .post(OWN + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));

        resident.request().get(OWN + "/" + id).then().body("stage", equalTo("WITHDRAWN"));
    }

    @Test
    void itSeesItsClaimsThoughItMoved() {
        ClaimCase claim = ClaimCase.of(insured, household, day("05-12"));
        insured.known(household.in(insured.township() + "202"));

        Tokens moved = residentOf(household).in(insured.township() + "202");

        moved.request().get(OWN).then().body("id", contains(claim.id()));
    }

    @Test
    void whoIsNotLinkedToAHouseholdIsToldSo() {
        Tokens nobody = Tokens.as("resident").in(insured.village());

        nobody.request().get(OWN).then().statusCode(403).body("code", equalTo("no-household"));
        nobody.request()
                .body(Map.of("peril", "ILLNESS", "lossOn", day("05-12")))
                .post(OWN)
                .then()
                .statusCode(403)
                .body("code", equalTo("no-household"));
    }

    @Test
    void theOfficesClaimsAreNotForResidents() {
        String id = report().extract().path("id");

        resident.request().get(CLAIMS).then().statusCode(403);
        resident.request().get(CLAIMS + "/" + id).then().statusCode(403);
        resident.request()
                .body(Insured.report(household.number(), day("05-12")))
                .post(CLAIMS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"registrar", "surveyor", "insurer", "insurance-approver", "city-decider", "auditor", "viewer"})
    void ownClaimsAreNotForOffices(String role) {
        Tokens officer = Tokens.as(role).in(insured.village()).ofHousehold(household.number());

        officer.request().get(OWN).then().statusCode(403);
        officer.request()
                .body(Map.of("peril", "ILLNESS", "lossOn", day("05-12")))
                .post(OWN)
                .then()
                .statusCode(403);
    }

    @Test
    void withoutATokenNothingIsShown() {
        assertThat(RestAssured.get(OWN).statusCode()).isEqualTo(401);
    }

    private Tokens residentOf(SampleHousehold own) {
        return Tokens.as("resident").named(own.number()).in(insured.village()).ofHousehold(own.number());
    }

    private ValidatableResponse report() {
        return resident.request()
                .body(Map.of("peril", "因病", "lossOn", day("05-12")))
                .post(OWN)
                .then();
    }

    private ValidatableResponse upload(String id) {
        return RestAssured.given()
                .header("Authorization", resident.header())
                .contentType("application/pdf")
                .body("%PDF-1.7\ninvoice\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
                .post(OWN + "/" + id + "/documents?kind=INVOICE")
                .then();
    }
}
