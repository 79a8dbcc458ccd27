package cn.dingzhou.insurance.household;

import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.insurance.payment.BatchCase;
import cn.dingzhou.records.access.HeldTableRepository;
import cn.dingzhou.testing.DatabaseRules;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is held about a person as one of an insured household, for whoever may ask. */
@QuarkusTest
@WithInfrastructure
class RightToAccessTest {

    private static final String PURPOSE = "本人申请查阅";

    @Inject
    HeldTableRepository tables;

    private Insured insured;
    private SampleHousehold household;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
        household = insured.household();
    }

    /** A new table is here or there: whoever adds one decides. */
    @Test
    void everyTableIsPartOfTheExportOrHoldsNoPerson() {
        DatabaseRules.checkAllIsTold(
                tables.names(),
                "benefit_band",
                "benefit_schedule", /* fetched at its address */
                "document_content",
                "fund_balance",
                "payment_batch",
                "policy_year",
                "policy_year_covered_class");
    }

    @Test
    void itIsTheClaimsWithTheirPayeeDocumentsAndPaymentsOfOneHousehold() {
        ClaimCase claim =
                ClaimCase.of(insured, household, day("05-12")).ready("18000").approved();
        ClaimCase another = ClaimCase.of(insured).ready("18000").approved();
        String document = document(claim);
        BatchCase batch = BatchCase.of(insured).sent();

        ValidatableResponse export = export(insured.as("registrar"), household.id())
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", equalTo("attachment; filename=\"personal-data-insurance-service.json\""))
                .body("service", equalTo("insurance-service"))
                .body("person.householdId", equalTo(household.id().toString()))
                .body("sections.household.number", contains(household.number()))
                .body("sections.claim.payeeName", contains("王小二"))
                .body("sections.claim.payeeAccount", contains("6228480000000001234"))
                .body("sections.claim.payeePhone", contains("13800138000"))
                .body("sections.claim.income", contains(9000.0f))
                .body("sections.claimCost.reimbursed", contains(5000.0f))
                .body(
                        "sections.claimDocument.address",
                        contains("/api/v1/claims/" + claim.id() + "/documents/" + document))
                .body("sections.payment.amount", contains(9000.0f))
                .body("sections.payment.batchId", contains(batch.id()))
                .body(not(containsString(another.id())));

        assertThat(export.extract().<Map<String, ?>>path("sections").keySet())
                .contains(
                        "claim",
                        "claimCost",
                        "claimDocument",
                        "claimStep",
                        "claimedInvoice",
                        "fundMovement",
                        "household",
                        "householdClass",
                        "householdMembership",
                        "payment");
    }

    @Test
    void itSaysWhoHasSeenTheAccountOrADocumentAndForWhat() {
        ClaimCase claim =
                ClaimCase.of(insured, household, day("05-12")).ready("18000").approved();
        insured.as("insurer")
                .request()
                .body(Map.of("purpose", "核对收款账号"))
                .post(ClaimCase.CLAIMS + "/" + claim.id() + "/disclosures")
                .then()
                .statusCode(200);
        BatchCase.of(insured).sent().bankFile();

        export(insured.as("registrar"), household.id())
                .body("looks.action", contains("personal-data-exported", "bank-file-read", "payee-read"))
                .body("looks[0].purpose", equalTo(PURPOSE))
                .body("looks[2].purpose", equalTo("核对收款账号"))
                .body("looks[2].subject", equalTo(insured.as("insurer").subject()));
    }

    @Test
    void onlyTheOfficeOfTheRegionAndTheOwnHouseholdMayAsk() {
        Tokens resident = Tokens.as("resident").in(insured.village()).ofHousehold(household.number());

        export(Tokens.as("registrar").in(insured.village()), household.id()).statusCode(200);
        export(resident, household.id()).statusCode(200);
        notFound(resident, insured.household().id());
        notFound(Tokens.as("resident").in(insured.village()), household.id());
        notFound(Tokens.as("registrar").in(Insured.withFund("1").township()), household.id());
        notFound(Tokens.as("registrar"), household.id());
        notFound(Tokens.as("job-seeker"), household.id());
        notFound(Tokens.as("job-seeker").ofHousehold(household.number()), household.id());
        notFound(insured.as("registrar"), UUID.randomUUID());
        for (String role : List.of("auditor", "viewer", "operator", "insurer", "insurance-approver")) {
            export(insured.as(role), household.id()).statusCode(403);
        }
    }

    @Test
    void whatItHoldsOfAHouseholdThatMovedAwayGoesWithIt() {
        ClaimCase claim = ClaimCase.of(insured, household, day("05-12"));
        Insured elsewhere = Insured.withFund("1000000");
        elsewhere.known(household.in(elsewhere.village()));

        export(elsewhere.as("registrar"), household.id()).body("sections.claim.id", contains(claim.id()));
        notFound(insured.as("registrar"), household.id());
    }

    @Test
    void itTakesAHousehold() {
        insured.as("registrar")
                .request()
                .body(Map.of("memberId", UUID.randomUUID(), "purpose", PURPOSE))
                .post("/api/v1/services/insurance-service/personal-data")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/householdId"));
    }

    private String document(ClaimCase claim) {
        return RestAssured.given()
                .header("Authorization", insured.as("registrar").header())
                .contentType("application/pdf")
                .body("%PDF-1.7\ninvoice\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                .post(ClaimCase.CLAIMS + "/" + claim.id() + "/documents?kind=INVOICE")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void notFound(Tokens caller, UUID household) {
        export(caller, household).statusCode(404).body("code", equalTo("not-found"));
    }

    private static ValidatableResponse export(Tokens caller, UUID household) {
        return caller.request()
                .body(Map.of("householdId", household, "purpose", PURPOSE))
                .post("/api/v1/services/insurance-service/personal-data")
                .then();
    }
}
