package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.ClaimCase.findings;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a surveyor may enter: every invoice once in the city, and nothing that cannot be. */
@QuarkusTest
@WithInfrastructure
class SurveyTest {

    private Insured insured;
    private String invoice;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
        invoice = "1306-" + UUID.randomUUID().toString().substring(0, 18);
    }

    @Test
    void ownPaidIsWhatNobodyReimbursed() {
        ClaimCase claim = ClaimCase.of(insured);
        Map<String, Object> second = cost(invoice + "2");
        second.put("total", 1000.55);
        second.put("reimbursed", 0.5);

        survey(claim, cost(invoice), second)
                .statusCode(200)
                .body("ownPaid", equalTo(19000.05f))
                .body("stage", equalTo("SURVEYED"))
                .body("dueOn", equalTo(day("06-19")))
                .body("calculation.payout", equalTo(9500.03f));
    }

    @ParameterizedTest
    @CsvSource({
        "total, -1",
        "total, 0",
        "total, ",
        "total, 1000000000000",
        "total, 10.001",
        "reimbursed, -0.01",
        "reimbursed, ",
        "invoice, ",
        "invoice, 发票1234",
        "issuedOn, "
    })
    void aCostIsAmountAndInvoice(String field, String value) {
        Map<String, Object> cost = cost(invoice);
        boolean amount = value != null && (field.equals("total") || field.equals("reimbursed"));
        cost.put(field, amount ? new BigDecimal(value) : value);

        refused(ClaimCase.of(insured), "/costs/0/" + field, cost);
    }

    @Test
    void noMoreIsReimbursedThanItCost() {
        Map<String, Object> cost = cost(invoice);
        cost.put("reimbursed", 23000.01);

        refused(ClaimCase.of(insured), "/costs/0/reimbursed", cost)
                .body("errors.code", contains("reimbursed-above-cost"));
    }

    @Test
    void anInvoiceComesBeforeTheSurvey() {
        Map<String, Object> cost = cost(invoice);
        cost.put("issuedOn", day("06-02"));

        refused(ClaimCase.of(insured), "/costs/0/issuedOn", cost).body("errors.code", contains("after-survey"));
    }

    @Test
    void withoutInvoicesThereIsNoSurvey() {
        refused(ClaimCase.of(insured), "/costs");
    }

    @Test
    void anInvoiceIsListedOnce() {
        refused(ClaimCase.of(insured), "/costs/1/invoice", cost(invoice), cost(invoice.toUpperCase(Locale.ROOT)))
                .body("errors.code", contains("invoice-twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13060120-%s", "13060120 %s", "13060120%s", "1306 0120 - %s"})
    void anInvoiceOfAnotherHouseholdIsClaimedHoweverItIsWritten(String written) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        ClaimCase.of(insured).survey("18000", "13060120-" + number).statusCode(200);

        Map<String, Object> cost = cost(written.formatted(number.toUpperCase(Locale.ROOT)));

        refused(ClaimCase.of(insured), "/costs/0/invoice", cost).body("errors.code", contains("invoice-claimed"));
    }

    @Test
    void anInvoiceIsClaimedInAnyYearAndRegion() {
        ClaimCase.of(insured).survey("18000", invoice).statusCode(200);

        refused(ClaimCase.of(Insured.withFund("1000")), "/costs/0/invoice", cost(invoice))
                .body("errors.code", contains("invoice-claimed"));
    }

    @Test
    void aRejectedClaimGivesItsInvoicesBack() {
        ClaimCase first = ClaimCase.of(insured);
        first.done(first.survey("18000", invoice));
        first.reject("NOT_THE_PERIL").statusCode(200);

        ClaimCase.of(insured).survey("18000", invoice).statusCode(200);
    }

    @Test
    void aWithdrawnClaimGivesItsInvoicesBack() {
        ClaimCase first = ClaimCase.of(insured);
        first.done(first.survey("18000", invoice));
        first.take(insured.reporter(), "withdrawal", Map.of("on", day("06-02"), "note", "放弃"))
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));

        ClaimCase.of(insured).survey("18000", invoice).statusCode(200);
    }

    @Test
    void aSecondSurveyMayKeepTheInvoicesOfTheFirstAndGivesBackTheOthers() {
        ClaimCase claim = ClaimCase.of(insured);
        String dropped = invoice + "9";
        claim.done(survey(claim, cost(invoice), cost(dropped))).onNotice();
        claim.done(claim.take(claim.surveyor(), "objections", Map.of("on", day("06-04"), "note", "票据有误")));
        Map<String, Object> again = new HashMap<>(findings("18000", invoice));
        again.put("on", day("06-05"));

        claim.take(claim.surveyor(), "survey", again).statusCode(200).body("costs.size()", equalTo(1));

        ClaimCase.of(insured).survey("18000", dropped).statusCode(200);
    }

    @Test
    void aDocumentOfAnotherClaimShowsNothing() {
        ClaimCase claim = ClaimCase.of(insured);
        Map<String, Object> cost = cost(invoice);
        cost.put("documentId", upload(ClaimCase.of(insured)));
        refused(claim, "/costs/0/documentId", cost).body("errors.code", contains("unknown-document"));

        cost.put("documentId", upload(claim));

        survey(claim, cost).statusCode(200);
    }

    @Test
    void whoReportedDoesNotSurvey() {
        ClaimCase claim = ClaimCase.of(insured);

        claim.take(Tokens.as("surveyor").named("reporter").in(insured.village()), "survey", findings("18000", invoice))
                .statusCode(409)
                .body("code", equalTo("same-person"));
    }

    @Test
    void withoutAnApprovedScheduleNothingIsSurveyed() {
        ClaimCase claim = ClaimCase.against("SCHOOLING", insured, insured.household());

        claim.survey("18000", invoice).statusCode(409).body("code", equalTo("no-schedule"));
    }

    private Map<String, Object> cost(String number) {
        return new HashMap<>(Map.of("invoice", number, "issuedOn", day("05-18"), "total", 23000, "reimbursed", 5000));
    }

    private ValidatableResponse survey(ClaimCase claim, Object... costs) {
        Map<String, Object> found = new HashMap<>(findings("18000", invoice));
        found.put("costs", List.of(costs));
        return claim.take(claim.surveyor(), "survey", found);
    }

    private ValidatableResponse refused(ClaimCase claim, String pointer, Object... costs) {
        return survey(claim, costs).statusCode(400).body("errors.pointer", everyItem(equalTo(pointer)));
    }

    private String upload(ClaimCase claim) {
        return RestAssured.given()
                .header("Authorization", insured.reporter().header())
                .contentType("application/pdf")
                .body("%PDF-1.7\ninvoice\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
                .post(CLAIMS + "/" + claim.id() + "/documents?kind=INVOICE")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
