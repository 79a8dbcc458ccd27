package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.Insured.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ClaimStoryTest {

    @Test
    void fromReportToApprovalEveryStepAndTheCalculationAreTold() {
        Insured insured = Insured.withFund("1000000");

        ClaimCase claim =
                ClaimCase.of(insured).surveyed("18000").onNotice().withPayee().approved();

        claim.read()
                .answer()
                .body("stage", equalTo("APPROVED"))
                .body("ownPaid", equalTo(18000.0f))
                .body("payout", equalTo(9000.0f))
                .body("calculation.lines.sum { it.amount }", equalTo(9000.0f))
                .body("calculation.scheduleId", not(equalTo(null)))
                .body("survey.incomePerHead", equalTo(3000.0f))
                .body("survey.membersRegistered", equalTo(3))
                .body("dueOn", equalTo(day("06-20")))
                .body("payee.name", equalTo("王*"))
                .body("payee.account", equalTo("622848*********1234"))
                .body("payee.phone", equalTo("138****8000"))
                .body("steps.kind", contains("REPORT", "SURVEY", "NOTICE", "PAYEE", "APPROVAL"));
        fund(insured, "FUND", 991_000);
        fund(insured, "PAYABLE", 9000);
    }

    @Test
    void everyChangeIsToldToOthersWithoutAnythingPersonal() {
        ClaimCase claim =
                ClaimCase.of(Insured.withFund("1000000")).ready("18000").approved();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.CLAIMS).statesOf(claim.id()))
                        .extracting(ClaimState::stage)
                        .containsExactly(
                                ClaimStage.REPORTED,
                                ClaimStage.SURVEYED,
                                ClaimStage.ON_NOTICE,
                                ClaimStage.ON_NOTICE,
                                ClaimStage.APPROVED));
        ClaimState approved = EventTopic.of(Topics.CLAIMS).statesOf(claim.id()).get(4);
        assertThat(approved.approvedFen()).isEqualTo(900_000);
        assertThat(approved.ownPaidFen()).isEqualTo(1_800_000);
        assertThat(approved.policyYear()).isEqualTo(Insured.YEAR);
    }

    @Test
    void anObjectionSendsItBackToTheSurvey() {
        ClaimCase claim =
                ClaimCase.of(Insured.withFund("1000000")).surveyed("18000").onNotice();

        claim.done(claim.take(claim.surveyor(), "objections", Map.of("on", day("06-05"), "note", "该户有其他收入")));

        claim.answer()
                .body("stage", equalTo("REPORTED"))
                .body("round", equalTo(2))
                .body("dueOn", equalTo(day("06-15")));
        claim.take(claim.surveyor(), "survey", ClaimCase.findings("16000", "re-" + claim.id()))
                .statusCode(400)
                .body("errors.code", contains("before-last-step"));
    }

    @Test
    void whatIsPostedIsMasked() {
        Insured insured = Insured.withFund("1000000");
        ClaimCase claim = ClaimCase.of(insured).surveyed("18000");
        insured.as("viewer")
                .request()
                .get(CLAIMS + "/" + claim.id() + "/notice")
                .then()
                .statusCode(404);

        claim.onNotice().withPayee();

        insured.as("viewer")
                .request()
                .get(CLAIMS + "/" + claim.id() + "/notice")
                .then()
                .statusCode(200)
                .body("payee", equalTo("王*"))
                .body("payout", equalTo(9000.0f))
                .body("endsOn", equalTo(day("06-08")))
                .body("zh", containsString(day("06-09")));
    }

    @Test
    void thePayeeIsSeenForAPurposeOnly() {
        Insured insured = Insured.withFund("1000000");
        ClaimCase claim = ClaimCase.of(insured).withPayee();
        String disclosures = CLAIMS + "/" + claim.id() + "/disclosures";

        insured.as("insurer").request().body(Map.of()).post(disclosures).then().statusCode(400);
        insured.as("surveyor")
                .request()
                .body(Map.of("purpose", "核对账号"))
                .post(disclosures)
                .then()
                .statusCode(403);
        insured.as("insurer")
                .request()
                .body(Map.of("purpose", "核对账号"))
                .post(disclosures)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("account", equalTo("6228480000000001234"));
    }

    @Test
    void listsTellStateRegionAgeAndWhatIsOverdue() {
        Insured insured = Insured.withFund("1000000");
        ClaimCase reported = ClaimCase.of(insured);
        ClaimCase rejected = ClaimCase.of(insured).ready("18000");
        rejected.reject("NOT_THE_PERIL").statusCode(200);

        assertThat(ids(insured, "?region=" + insured.village())).containsExactly(reported.id(), rejected.id());
        assertThat(ids(insured, "?stage=REJECTED")).containsExactly(rejected.id());
        assertThat(ids(insured, "?overdue=true")).containsExactly(reported.id());
        assertThat(ids(insured, "?olderThan=30")).containsExactly(reported.id());
        assertThat(ids(insured, "?household=" + rejected.household().number())).containsExactly(rejected.id());
        assertThat(ids(insured, "?policyYear=" + insured.policyYear() + "&limit=1"))
                .containsExactly(reported.id());
    }

    private static List<String> ids(Insured insured, String filter) {
        return insured.as("auditor")
                .request()
                .get(CLAIMS + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void fund(Insured insured, String account, int yuan) {
        insured.as("auditor")
                .request()
                .get("/api/v1/policy-years/" + insured.policyYear() + "/fund")
                .then()
                .statusCode(200)
                .body("balances." + account, equalTo((float) yuan));
    }
}
