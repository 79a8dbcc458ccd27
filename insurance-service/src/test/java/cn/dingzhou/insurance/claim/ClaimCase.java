package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.Insured.day;

import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A claim on its way, each step taken by whom it belongs to: {@code ClaimCase.of(insured).surveyed("18000").onNotice()}. */
public final class ClaimCase {

    public static final String CLAIMS = "/api/v1/claims";

    private final Insured insured;
    private final SampleHousehold household;
    private final String id;
    private ValidatableResponse last;

    private ClaimCase(Tokens reporter, Insured insured, SampleHousehold household, Map<String, Object> report) {
        this.insured = insured;
        this.household = household;
        last = reporter.request().body(report).post(CLAIMS).then().statusCode(201);
        id = last.extract().path("id");
    }

    /** Reported for a household of its own. */
    public static ClaimCase of(Insured insured) {
        return of(insured, insured.household(), day("05-12"));
    }

    public static ClaimCase of(Insured insured, SampleHousehold household, String lossOn) {
        return by(insured.reporter(), insured, household, lossOn);
    }

    public static ClaimCase by(Tokens reporter, Insured insured, SampleHousehold household, String lossOn) {
        return new ClaimCase(reporter, insured, household, Insured.report(household.number(), lossOn));
    }

    public static ClaimCase against(String peril, Insured insured, SampleHousehold household) {
        Map<String, Object> report = Insured.report(household.number(), day("05-12"));
        report.put("peril", peril);
        return new ClaimCase(insured.reporter(), insured, household, report);
    }

    public String id() {
        return id;
    }

    public SampleHousehold household() {
        return household;
    }

    /** The last answer. */
    public ValidatableResponse answer() {
        return last;
    }

    public String etag() {
        return last.extract().header("ETag");
    }

    /** With so much own-paid cost. */
    public ClaimCase surveyed(String ownPaid) {
        return done(survey(ownPaid, UUID.randomUUID().toString().substring(0, 20)));
    }

    public ValidatableResponse survey(String ownPaid, String invoice) {
        return take(surveyor(), "survey", findings(ownPaid, invoice));
    }

    public ClaimCase onNotice() {
        return done(take(insured.as("insurer"), "notice", Map.of("on", day("06-03"))));
    }

    public ClaimCase withPayee() {
        return withPayee("6228480000000001234");
    }

    public ClaimCase withPayee(String account) {
        return done(payee(account, "06-04"));
    }

    public ValidatableResponse payee(String account, String on) {
        return request(insured.as("insurer"))
                .body(Map.of("on", day(on), "name", "王小二", "bank", "定州农商行", "account", account, "phone", "13800138000"))
                .put(CLAIMS + "/" + id() + "/payee")
                .then();
    }

    /** Everything before the decision. */
    public ClaimCase ready(String ownPaid) {
        return surveyed(ownPaid).onNotice().withPayee();
    }

    public ClaimCase approved() {
        return done(approve());
    }

    public ValidatableResponse approve() {
        return approve(approver());
    }

    public ValidatableResponse reject(String reason) {
        return take(approver(), "rejection", Map.of("on", day("06-20"), "reason", reason, "note", "见测算"));
    }

    public ValidatableResponse take(Tokens who, String step, Map<String, ?> body) {
        return request(who).body(body).post(CLAIMS + "/" + id() + "/" + step).then();
    }

    public ClaimCase read() {
        return done(insured.as("auditor").request().get(CLAIMS + "/" + id()).then());
    }

    public ClaimCase done(ValidatableResponse answer) {
        last = answer.statusCode(200);
        return this;
    }

    public ValidatableResponse approve(Tokens who) {
        return take(who, "approval", Map.of("on", day("06-10")));
    }

    public RequestSpecification request(Tokens who) {
        return who.request().header("If-Match", etag());
    }

    public Tokens surveyor() {
        return insured.as("surveyor").named("surveyor");
    }

    public Tokens approver() {
        return insured.as("insurance-approver").named("approver");
    }

    static Map<String, Object> findings(String ownPaid, String invoice) {
        return Map.of(
                "on",
                day("06-01"),
                "members",
                3,
                "income",
                9000,
                "assets",
                List.of("VEHICLE"),
                "costs",
                List.of(Map.of(
                        "invoice",
                        invoice,
                        "issuedOn",
                        day("05-18"),
                        "total",
                        new BigDecimal(ownPaid).add(BigDecimal.valueOf(5000)),
                        "reimbursed",
                        5000)));
    }
}
