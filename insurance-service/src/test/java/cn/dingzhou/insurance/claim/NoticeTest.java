package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a claim is posted, and what may happen meanwhile. */
@QuarkusTest
@WithInfrastructure
class NoticeTest {

    private Insured insured;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
    }

    @Test
    void nothingIsApprovedWhileTheNoticeIsUp() {
        ClaimCase claim = ClaimCase.of(insured).ready("18000");

        refused(claim.take(claim.approver(), "approval", Map.of("on", day("06-08"))), "notice-running");
        claim.take(claim.approver(), "approval", Map.of("on", day("06-09"))).statusCode(200);
    }

    @Test
    void aNoticeStaysFiveDays() {
        ClaimCase claim = ClaimCase.of(insured).surveyed("18000");

        claim.take(insured.as("insurer"), "notice", Map.of("on", day("06-03"), "endsOn", day("06-07")))
                .statusCode(400)
                .body("errors.code", contains("notice-too-short"));
    }

    @Test
    void anObjectionBelongsIntoTheNotice() {
        ClaimCase claim = ClaimCase.of(insured).ready("18000");
        Map<String, String> late = Map.of("on", day("06-09"), "note", "有异议");

        refused(claim.take(claim.surveyor(), "objections", late), "notice-over");
    }

    @Test
    void whoseClaimIsReadAgainSeesWhatChangedBesideIt() {
        ClaimCase first = ClaimCase.of(insured).ready("30000");
        ClaimCase second =
                ClaimCase.of(insured, first.household(), day("05-13")).ready("30000");
        second.answer().body("calculation.payout", equalTo(15000.0f));
        first.approved();

        insured.as("auditor")
                .request()
                .header("If-None-Match", second.etag())
                .get(CLAIMS + "/" + second.id())
                .then()
                .statusCode(200)
                .body("calculation.payout", equalTo(5000.0f));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }
}
