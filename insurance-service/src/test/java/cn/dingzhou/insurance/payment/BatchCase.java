package cn.dingzhou.insurance.payment;

import static cn.dingzhou.insurance.claim.Insured.day;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A batch on its way to the bank: {@code BatchCase.of(insured, claims).sent().told("PAID")}. */
public final class BatchCase {

    public static final String BATCHES = "/api/v1/payment-batches";
    private static final String HEADER = "reference,amount,outcome,on,reason";

    private final Insured insured;
    private final String id;
    private ValidatableResponse last;

    private BatchCase(Insured insured, ValidatableResponse drawn) {
        this.insured = insured;
        last = drawn.statusCode(201);
        id = last.extract().path("id");
    }

    /** Of all that wait. */
    public static BatchCase of(Insured insured) {
        return on("06-12", insured);
    }

    public static BatchCase on(String monthAndDay, Insured insured) {
        return new BatchCase(insured, drawn(insured, monthAndDay));
    }

    public static BatchCase of(Insured insured, ClaimCase... claims) {
        return new BatchCase(
                insured, draw(insured, Stream.of(claims).map(ClaimCase::id).toList()));
    }

    static ValidatableResponse draw(Insured insured, List<String> claims) {
        return insured.as("insurer")
                .request()
                .body(Map.of("policyYearId", insured.policyYear(), "on", day("06-12"), "claimIds", claims))
                .post(BATCHES)
                .then();
    }

    public static ValidatableResponse drawn(Insured insured, String monthAndDay) {
        return insured.as("insurer")
                .request()
                .body(Map.of("policyYearId", insured.policyYear(), "on", day(monthAndDay)))
                .post(BATCHES)
                .then();
    }

    public String id() {
        return id;
    }

    public String number() {
        return last.extract().path("number");
    }

    public ValidatableResponse answer() {
        return last;
    }

    public Tokens first() {
        return insured.as("insurance-approver").named("first");
    }

    public Tokens second() {
        return insured.as("city-decider").named("second");
    }

    public ValidatableResponse approve(Tokens who) {
        return take(who, "approvals", "06-13");
    }

    public ValidatableResponse take(Tokens who, String step, String monthAndDay) {
        return who.request()
                .header("If-Match", last.extract().header("ETag"))
                .body(Map.of("on", day(monthAndDay)))
                .post(BATCHES + "/" + id() + "/" + step)
                .then();
    }

    /** Approved twice, so that it is with the bank. */
    public BatchCase sent() {
        return sent("06-13");
    }

    public BatchCase sent(String monthAndDay) {
        return done(take(first(), "approvals", monthAndDay)).done(take(second(), "approvals", monthAndDay));
    }

    public BatchCase done(ValidatableResponse answer) {
        last = answer.statusCode(200);
        return this;
    }

    /** The reference of a payment, counted from 1. */
    public String reference(int line) {
        return "%s-%04d".formatted(number(), line);
    }

    /** The bank tells what became of 9,000 yuan, two days later unless it is said. */
    public String paid(int line) {
        return String.join(",", reference(line), "9000", "PAID", day("06-15"), "");
    }

    public String returned(int line) {
        return String.join(",", reference(line), "9000.00", "退回", day("06-15"), "账号户名不符");
    }

    public ValidatableResponse told(String... lines) {
        return ImportCall.csv(
                        insured.as("insurer"),
                        "/api/v1/payments",
                        Stream.concat(Stream.of(HEADER), Stream.of(lines)).toArray(String[]::new))
                .body("state", equalTo("SUCCEEDED"));
    }

    public String bankFile() {
        return insured.as("insurer")
                .request()
                .get(BATCHES + "/" + id() + "/bank-file")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
